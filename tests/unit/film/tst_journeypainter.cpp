// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/journeypainter.h"
#include "journeysample.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
QImage frame(const QJsonObject &description, const Content &content, int number)
{
    const JourneyScript script = JourneyScript::parse(description);
    return JourneyPainter(script, content, journeyWords(script, content, [](const QString &text) { return text; })).frame(number);
}

QImage frame(int number)
{
    return frame(journeySample(), journeyContent(), number);
}

/** Pixels of the line's colour within an area. */
int reds(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == KitPalette::named(u"night"_s).colour(u"line"_s) ? 1 : 0;
    }
    return count;
}

const QRect year(10, 8, 110, 44);
const QRect plan(0, 60, 320, 120);
} // namespace

class JourneyPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheLineFurtherAndFurther()
    {
        QCOMPARE(reds(frame(0), plan), 0);
        const int some = reds(frame(8), plan);
        QVERIFY(some > 20);
        QVERIFY(reds(frame(18), plan) > some + 20);
        QVERIFY(frame(8) != frame(9));
        QCOMPARE(frame(8), frame(8));
    }

    void writesTheYearAndWithdrawsIt()
    {
        QCOMPARE(reds(frame(0), year), 0);
        QVERIFY(reds(frame(12), year) > 300);
        QVERIFY(reds(frame(49), year) < 5); // the motto has no year
    }

    void drawsAPlanThinnerThanWhatHappened()
    {
        QVERIFY(reds(frame(32), year) > 20);
        QVERIFY(reds(frame(32), year) * 2 < reds(frame(12), year));
    }

    void lightsWhatItPasses()
    {
        Content content = journeyContent();
        const QImage dark = frame(0);
        const QImage lit = frame(18);
        const QString night = u"night"_s;
        const KitPalette &palette = KitPalette::named(night);
        const auto windows = [&](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == palette.colour(u"lot"_s) ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(windows(dark), 0);
        QVERIFY(windows(lit) > 30);
    }

    void drawsWhatIsBuiltAsASite()
    {
        Content content = journeyContent();
        content.scenes.append({u"state-construction"_s, {}, QJsonDocument::fromJson(R"({"parts": [["lot", -3, -3, 20, 16], ["frame", 0, 0, 12, 9, 6]]})").object()});
        const QImage finished = frame(journeySample(), content, 18);
        QCOMPARE(finished, frame(18));
        content.tables[u"place"_s].rows[0].values.insert(u"status"_s, u"construction"_s);
        QVERIFY(frame(journeySample(), content, 18) != finished);
    }

    void drawsWhatIsPlannedInDashes()
    {
        Content content = journeyContent();
        const QImage planned = frame(journeySample(), content, 38);
        content.tables[u"place"_s].rows[1].values.insert(u"status"_s, u"operating"_s);
        QVERIFY(frame(journeySample(), content, 38) != planned);
    }

    void fadesFromTheGroundAndBack()
    {
        QJsonObject description = journeySample();
        description.insert(u"fade"_s, 1);
        const auto plain = [&](int number) {
            QImage ground(320, 180, QImage::Format_RGB32);
            ground.fill(KitPalette::named(u"night"_s).colour(u"ground"_s));
            return frame(description, journeyContent(), number) == ground;
        };
        QVERIFY(plain(0));
        QVERIFY(!plain(12));
        QVERIFY(plain(49));
    }
};

QTEST_MAIN(JourneyPainterTest)
#include "tst_journeypainter.moc"
