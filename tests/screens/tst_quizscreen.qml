// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autocity.Catalogue
import Autocity.Tests
import Autocity.Ui.Quiz
import Autocity.Ui.Theme

/* The quiz in both orientations, all languages and all text sizes, before and after the answer. */
Item {
    width: 1920
    height: 1920

    Stage { id: stage }

    Component { id: quiz; QuizScreen { round: Hall.round } }

    TestCase {
        name: "QuizScreen"
        when: windowShown

        function show(language, landscape, textScale) {
            const screen = stage.show(quiz, "/quiz", language, landscape, textScale);
            verify(waitForRendering(screen));
            return screen;
        }

        function numeral(screen: Item): Item {
            return stage.visibleItems(screen, item => item.drawable !== undefined)[0];
        }

        function plates(screen: Item): var {
            return stage.visibleItems(screen, item => item.sampled !== undefined);
        }

        function init() {
            failOnWarning(/.?/);
            Hall.round.begin();
        }

        function cleanup() {
            stage.clear();
            Metrics.lowReach = false;
        }

        function test_fits_data() {
            const rows = [];
            for (const language of ["zh-Hans", "zh-Hant", "en"]) {
                for (const scale of [1, 1.2, 1.45]) {
                    for (const [landscape, low] of [[true, false], [true, true], [false, false]])
                        rows.push({tag: `${language} ×${scale} ${landscape ? "landscape" : "portrait"} ${low ? "low" : ""}`, language, scale, landscape, low});
                }
            }
            return rows;
        }

        function checkFit() {
            compare(stage.wordFaults(), "");
            tryVerify(() => stage.touchFaults(false) === "", 1000, stage.touchFaults(false));
        }

        function test_fits(data) {
            Metrics.lowReach = data.low;
            const screen = show(data.language, data.landscape, data.scale);
            while (!Hall.round.over) {
                checkFit();
                Hall.round.choose(screen.question.answers[0].code);
                checkFit();
                const feedback = stage.visibleItems(screen, item => item.rowSpacing !== undefined && item.question !== undefined)[0];
                const bottom = feedback.mapToItem(screen, 0, feedback.height).y;
                const top = Math.min(...plates(screen).map(plate => plate.mapToItem(screen, 0, 0).y));
                verify(bottom <= top, `${screen.question.id}: the words end at ${bottom}, the answers begin at ${top}`);
                Hall.round.next();
            }
            checkFit();
        }

        function test_a_number_is_of_no_kind_before_the_answer() {
            const screen = show("en", true, 1);
            compare(numeral(screen).stroke, Grammar.Thin);
            mouseClick(plates(screen)[0]);
            compare(numeral(screen).stroke, screen.question.stroke);
            compare(numeral(screen).text, screen.question.numeral);
        }

        function test_says_right_or_not_in_the_first_word_data() {
            return [{tag: "right", right: true, begins: "Right"}, {tag: "wrong", right: false, begins: "No"}];
        }

        function test_says_right_or_not_in_the_first_word(data) {
            const screen = show("en", true, 1);
            const plate = plates(screen).find(one => one.correct === data.right);
            mouseClick(plate);
            const words = stage.visibleItems(screen, item => item.text !== undefined).map(item => item.text);
            verify(words.some(text => text.startsWith(data.begins + ":")), words.join("|"));
            verify(words.includes(screen.question.explanation));
            verify(words.includes(screen.question.source.label));
            compare(plate.mistaken, !data.right);
            compare(plates(screen).filter(one => one.shownCorrect).length, 1);
        }

        function test_leads_to_what_it_is_about() {
            const screen = show("en", true, 1);
            compare(stage.button("See it"), null);
            Hall.round.choose(screen.question.correct.code);
            mouseClick(stage.button("See it"));
            compare(stage.lastRoute, screen.question.route);
        }

        function test_ends_with_what_it_was_about() {
            const screen = show("en", true, 1);
            for (let i = 0; i < 5; ++i)
                mouseClick(stage.button("Skip"));
            verify(Hall.round.over);
            const first = Hall.catalogue.quizQuestion(Hall.round.cards[0], "en");
            const name = first.question + " " + first.correct.label;
            tryVerify(() => stage.button(name) !== null, 1000, name);
            mouseClick(stage.button(name));
            compare(stage.lastRoute, first.route);
            mouseClick(stage.button("Five more"));
            verify(!Hall.round.over);
        }
    }
}
