// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "rules.h"

#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

/** Sizes in design pixels. */
constexpr double smallestText = 22;
/** Of the panel, whatever its size: Hanzi are not readable below. */
constexpr double smallestRaster = 20;
/** What rounding and antialiasing make of a size. */
constexpr double slack = 2;

QString quoted(const SceneText &text)
{
    constexpr qsizetype told = 24;
    const QString line = QString(text.text).replace(u'\n', u' ');
    return u"“%1”"_s.arg(line.size() > told ? line.left(told) + u'…' : line);
}

bool meets(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > slack && both.height() > slack;
}

/** Everything about one text alone. */
class TextChecker
{
public:
    TextChecker(const Scene &scene, const Terms &terms, const SceneText &text) : m_scene(scene), m_terms(terms), m_text(text) {}

    [[nodiscard]] QList<Finding> findings()
    {
        if (!m_text.plain)
            add(u"text-markup"_s, u"is not PlainText"_s);
        if (m_text.pixels < std::max(smallestRaster, smallestText * m_terms.unit - 1))
            add(u"text-small"_s, u"%1 px"_s.arg(m_text.pixels));
        if (m_text.elided && !m_text.mayElide)
            add(u"text-elided"_s, u"does not fit %1"_s.arg(shown(m_text.room)));
        if (!m_text.brokenWord.isEmpty())
            add(u"text-broken"_s, u"parts “%1”"_s.arg(m_text.brokenWord));
        checkRoom();
        checkCovered();
        return m_findings;
    }

private:
    void add(const QString &rule, const QString &what) { m_findings.append({rule, pathOf(m_text.item), quoted(m_text) + u' ' + what}); }

    void checkRoom()
    {
        const QRectF ink = m_text.ink.adjusted(slack, slack, -slack, -slack);
        if (!m_text.room.adjusted(-slack, -slack, slack, slack).contains(ink))
            add(u"text-overflow"_s, u"ink %1 leaves its room %2"_s.arg(shown(m_text.ink), shown(m_text.room)));
        if (!m_text.clip.contains(ink))
            add(u"text-clipped"_s, u"ink %1 is cut at %2"_s.arg(shown(m_text.ink), shown(m_text.clip)));
    }

    void checkCovered()
    {
        for (const SceneCover &cover : m_scene.covers) {
            // A sheet lies over the screen by design and may end anywhere above a text under it.
            if (cover.order > m_text.order && !cover.dialog && meets(cover.rect, m_text.ink)) {
                add(u"text-covered"_s, u"under %1 %2"_s.arg(pathOf(cover.item), shown(cover.rect)));
                return;
            }
        }
    }

    const Scene &m_scene;
    const Terms &m_terms;
    const SceneText &m_text;
    QList<Finding> m_findings;
};

QList<Finding> checkPairs(const Scene &scene, const QList<const SceneText *> &texts)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const SceneText &below = *texts.at(j);
            const SceneText &above = *texts.at(i);
            const QRectF both = below.ink & above.ink;
            if (meets(below.ink, above.ink) && !scene.isHidden(both, below.order, above.order))
                findings.append({u"text-overlap"_s, pathOf(above.item),
                                 u"%1 lies upon %2 of %3 at %4"_s.arg(quoted(above), quoted(below), pathOf(below.item), shown(both))});
        }
    }
    return findings;
}

QList<Finding> checkForeign(const Scene &scene, const QList<const SceneText *> &texts)
{
    QList<Finding> findings;
    for (const SceneControl &control : scene.controls) {
        if (scene.isGround(control))
            continue;
        for (const SceneText *text : texts) {
            const QRectF both = text->ink & control.seen & control.clip;
            const int below = std::min(text->order, control.order);
            const int above = std::max(text->order, control.order);
            if (meets(text->ink, control.seen & control.clip) && !isWithin(text->item, control.item) && !scene.isHidden(both, below, above))
                findings.append({u"text-on-control"_s, pathOf(text->item),
                                 u"%1 lies upon “%2” %3"_s.arg(quoted(*text), control.name, shown(both))});
        }
    }
    return findings;
}

} // namespace

QList<Finding> checkTexts(const Scene &scene, const Terms &terms)
{
    QList<Finding> findings;
    QList<const SceneText *> seen;
    for (const SceneText &text : scene.texts) {
        if (scene.isHidden(text.ink, text.order))
            continue;
        seen.append(&text);
        findings += TextChecker(scene, terms, text).findings();
    }
    return findings + checkPairs(scene, seen) + checkForeign(scene, seen);
}

} // namespace audit
