// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include "row.h"
#include "audit/scene.h"
#include "stage.h"

#include <QQuickItem>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using autocity::TourStop;

namespace bench
{
namespace
{

/** A control of a screen, and where a finger meets it. */
struct Target {
    QString path;
    QPointF place;
};

/** One of each kind: what one row of a list answers, the others do. */
QList<Target> targetsOf(QQuickWindow &window)
{
    QList<Target> targets;
    QSet<QString> seen;
    const audit::Scene scene = audit::readScene(window);
    for (const audit::SceneControl &control : scene.controls) {
        const QString path = audit::pathOf(control.item);
        const QRectF reach = control.hit & control.clip & scene.window;
        if (!control.pressable || !control.item->isEnabled() || reach.isEmpty() || seen.contains(path) || scene.isGround(control)
            || scene.isHidden(reach, control.order))
            continue;
        seen.insert(path);
        targets.append({path, reach.center()});
    }
    return targets;
}

/** What was waited for, on the clock and computed, with where it took longest. */
struct Answers {
    Row clocked;
    QList<double> computed{};

    void keep(const std::optional<Answer> &answer, const QString &where)
    {
        if (!answer)
            return;
        if (answer->clocked > percentile(clocked.values, 100))
            clocked.note = where;
        clocked.values.append(answer->clocked);
        computed.append(answer->computed);
    }

    [[nodiscard]] bool print() const
    {
        const bool well = bench::print(clocked);
        bench::print({u"  … of that, computed"_s, clocked.unit, computed});
        return well;
    }
};

} // namespace

bool measureTouch(const Plan &plan)
{
    Stage stage(plan.options);
    Answers pressed{{u"touch: finger down to the frame that answers"_s, u"ms"_s, {}, 50}};
    Answers lifted{{u"touch: finger up to the frame that answers"_s, u"ms"_s, {}, 50}};
    Row mute{u"touch: kinds of controls that do not answer a finger"_s, u"controls"_s, {0}, 0, Judged::Max};
    QStringList unanswered;
    QSet<QString> seen;
    const QList<TourStop> stops = stage.kinds();
    for (const TourStop &stop : stops) {
        stage.show(stop, u"zh-Hans"_s);
        stage.rest(150ms, 2s);
        const QList<Target> targets = targetsOf(stage.window());
        for (const Target &target : targets) {
            const QString where = autocity::pictureName(stop, u"zh-Hans"_s, stage.window().size()) + u' ' + target.path;
            if (stop.state != TourStop::State::Plain && seen.contains(target.path))
                continue;
            seen.insert(target.path);
            stage.show(stop, u"zh-Hans"_s);
            // Vehicles of the home screen would bring frames that answer nothing.
            stage.rest(150ms, 1s);
            stage.press({2, 2});
            stage.release();
            stage.rest(150ms, 1s);
            const auto down = stage.answer([&] { stage.press(target.place); });
            stage.rest(100ms, 500ms);
            const auto up = stage.answer([&] { stage.release(); });
            pressed.keep(down, where);
            lifted.keep(up, where);
            if (!down)
                unanswered.append(where);
        }
    }
    mute.values = {double(unanswered.size())};
    mute.note = unanswered.join(u", ");
    const bool quick = pressed.print();
    const bool quickUp = lifted.print();
    return print(mute) && quick && quickUp;
}

bool measureLanguages(const Plan &plan)
{
    constexpr int rounds = 3;
    Stage stage(plan.options);
    Answers switched{{u"language switch to the first frame in it"_s, u"ms"_s, {}, 100}};
    const QStringList languages = autocity::Visit::languages();
    const QList<TourStop> stops = stage.kinds();
    for (const TourStop &stop : stops) {
        stage.show(stop, languages.constLast());
        stage.rest(150ms, 1s);
        stage.press({2, 2});
        stage.release();
        stage.rest(150ms, 1s);
        for (int step = 0; step < rounds * languages.size(); ++step) {
            const QString &language = languages.at(step % languages.size());
            const auto answered = stage.answer([&] { stage.kiosk().visit().setLanguage(language); }, 2s);
            switched.keep(answered, autocity::pictureName(stop, language, stage.window().size()));
            stage.rest(100ms, 1s);
        }
    }
    return switched.print();
}

} // namespace bench
