// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include "row.h"
#include "stage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using autocity::TourStop;

namespace bench
{
namespace
{

/** Frames and share of a core, in percent, over some time. */
struct Work {
    double frames = 0;
    double share = 0;
};

Work workOver(Stage &stage, std::chrono::milliseconds time)
{
    QElapsedTimer clock;
    clock.start();
    const double before = computed();
    const int frames = stage.frames();
    Stage::run(time);
    return {double(stage.frames() - frames), 100 * (computed() - before) / double(clock.elapsed())};
}

/** The worst and where it was. */
void keep(Row &row, double value, const QString &where)
{
    if (value > 0 && value > percentile(row.values, 100))
        row.note = where;
    row.values.append(value);
}

} // namespace

bool measureStillness(const Plan &plan)
{
    Stage stage(plan.options);
    Row frames{u"still screens: frames in %1 s"_s.arg(plan.seconds), u"frames"_s, {}, 0, Judged::Max};
    Row share{u"still screens: computing"_s, u"% of a core"_s, {}, 0.5, Judged::Max};
    const QList<TourStop> stops = stage.kinds();
    for (const TourStop &stop : stops) {
        stage.show(stop, u"zh-Hans"_s);
        stage.rest(150ms, 1s);
        // A finger on the paper, where nothing is to be pressed, parks what drives at home.
        stage.press({2, 2});
        stage.release();
        const QString where = autocity::pictureName(stop, u"zh-Hans"_s, stage.window().size());
        stage.rest(300ms, 4s);
        const Work work = workOver(stage, std::chrono::seconds(plan.seconds));
        keep(frames, work.frames, where);
        keep(share, work.share, where);
    }
    const bool still = print(frames);
    if (plan.countsOnly)
        return still;
    const bool idle = print(share);
    stage.show({u"/"_s}, u"zh-Hans"_s);
    Stage::run(2s);
    const Work home = workOver(stage, 5s);
    print({u"home, vehicles driving: frames a second"_s, u"frames"_s, {home.frames / 5}});
    print({u"home, vehicles driving: computing"_s, u"% of a core"_s, {home.share}});
    const QList<autocity::Entry> scenes = stage.kiosk().catalogue().attract(u"zh-Hans"_s);
    stage.show({u"/attract"_s}, u"zh-Hans"_s);
    Row attract{u"attract loop, scene by scene: computing"_s, u"% of a core"_s};
    Row attractFrames{u"attract loop, scene by scene: frames a second"_s, u"frames"_s};
    for (qsizetype scene = 0; scene < scenes.size(); ++scene) {
        const int seconds = std::max(1, scenes.at(scene).year);
        const Work work = workOver(stage, std::chrono::seconds(seconds));
        keep(attract, work.share, u"worst: "_s + scenes.at(scene).kind);
        keep(attractFrames, work.frames / seconds, u"most: "_s + scenes.at(scene).kind);
    }
    print(attract);
    print(attractFrames);
    return still && idle;
}

} // namespace bench
