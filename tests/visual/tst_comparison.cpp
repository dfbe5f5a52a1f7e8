// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "reduction.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize PictureSize(960, 540);
constexpr QRgb Ground = qRgb(243, 243, 240);
constexpr QRgb Letters = qRgb(18, 33, 30);

/** A page with two lines of words, a plate and an icon, some of it otherwise than usual. */
struct Page {
    int wordsX = 80;
    bool secondLine = true;
    bool icon = true;
    QRgb plate = qRgb(0, 103, 86);
    int ruleY = 300;

    [[nodiscard]] QImage painted() const
    {
        QImage picture(PictureSize, QImage::Format_RGB32);
        picture.fill(Ground);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(500, 60, 300, 120), QColor(plate));
        painter.fillRect(QRect(80, ruleY, 400, 2), QColor(Letters));
        painter.setPen(QColor(Letters));
        QFont font(u"Noto Sans CJK SC"_s);
        font.setPixelSize(22);
        painter.setFont(font);
        painter.drawText(wordsX, 100, u"Harbour 港口 2026"_s);
        if (secondLine)
            painter.drawText(80, 140, u"a second line"_s);
        if (icon) {
            painter.setPen(QPen(QColor(Letters), 3));
            painter.drawEllipse(QRect(700, 300, 28, 28));
        }
        return picture;
    }
};

QImage withNoise(const QImage &picture)
{
    QImage noisy = picture;
    for (int y = 0; y < noisy.height(); ++y) {
        for (int x = 0; x < noisy.width(); ++x) {
            const QRgb colour = noisy.pixel(x, y);
            const int change = (x * 7 + y * 3) % 3 - 1;
            noisy.setPixel(x, y,
                           qRgb(std::clamp(qRed(colour) + change, 0, 255), std::clamp(qGreen(colour) + change, 0, 255),
                                std::clamp(qBlue(colour) + change, 0, 255)));
        }
    }
    return noisy;
}

visual::Comparison compared(const QImage &one, const QImage &other)
{
    return visual::compare(visual::reduced(one), visual::reduced(other));
}

} // namespace

/** Small true changes of a page are found, and nothing else. */
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePageIsSame();
    void unseenNoiseIsSame();
    void changeIsFound_data();
    void changeIsFound();
    void saysWhere();
    void anotherSizeIsFound();
    void reducesByAveraging();
    void averagesCutCells();
    void packingLosesNothing();
    void differenceShowsAllThree();
};

void ComparisonTest::samePageIsSame()
{
    const visual::Comparison same = compared(Page().painted(), Page().painted());
    QVERIFY(same.isSame());
    QCOMPARE(same.cells, 192 * 108);
    QCOMPARE(same.worst, 0);
}

void ComparisonTest::unseenNoiseIsSame()
{
    QVERIFY(compared(Page().painted(), withNoise(Page().painted())).isSame());
}

void ComparisonTest::changeIsFound_data()
{
    QTest::addColumn<QImage>("changed");
    const auto row = [](const char *name, const Page &page) { QTest::newRow(name) << page.painted(); };
    row("words one pixel on", {.wordsX = 81});
    row("words two pixels on", {.wordsX = 82});
    row("a line lost", {.secondLine = false});
    row("an icon lost", {.icon = false});
    row("a plate twelve levels lighter", {.plate = qRgb(12, 115, 98)});
    row("a plate twelve levels greener", {.plate = qRgb(0, 115, 86)});
    row("a rule one pixel down", {.ruleY = 304});
}

void ComparisonTest::changeIsFound()
{
    QFETCH(const QImage, changed);
    QVERIFY(!compared(Page().painted(), changed).isSame());
}

void ComparisonTest::saysWhere()
{
    const visual::Comparison found = compared(Page().painted(), Page{.icon = false}.painted());
    QVERIFY(found.differing > 4);
    QVERIFY(found.worst > 100);
    QVERIFY(QRect(690, 290, 50, 50).contains(found.where));
}

void ComparisonTest::anotherSizeIsFound()
{
    const QImage page = Page().painted();
    QVERIFY(!compared(page, page.copy(0, 0, 900, 540)).isSame());
}

void ComparisonTest::reducesByAveraging()
{
    QImage picture(visual::cellSide, visual::cellSide, QImage::Format_RGB32);
    picture.fill(qRgb(0, 100, 200));
    picture.setPixel(2, 2, qRgb(250, 100, 200));
    const QImage small = visual::reduced(picture);
    QCOMPARE(small.size(), QSize(1, 1));
    // 250 / 25 is 10, and 8 the multiple of four below it.
    QCOMPARE(small.pixel(0, 0), qRgb(8, 100, 200));
}

void ComparisonTest::averagesCutCells()
{
    QImage picture(visual::cellSide + 1, visual::cellSide + 2, QImage::Format_RGB32);
    picture.fill(qRgb(40, 80, 120));
    const QImage small = visual::reduced(picture);
    QCOMPARE(small.size(), QSize(2, 2));
    QCOMPARE(small.pixel(1, 1), qRgb(40, 80, 120));
}

void ComparisonTest::packingLosesNothing()
{
    const QImage small = visual::reduced(Page().painted());
    const QImage packed = visual::packed(small);
    QCOMPARE(packed.format(), QImage::Format_Indexed8);
    QCOMPARE(packed.convertToFormat(QImage::Format_RGB32), small);
    QImage colourful(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < colourful.height(); ++y) {
        for (int x = 0; x < colourful.width(); ++x)
            colourful.setPixel(x, y, qRgb(x * 4, y * 4, 0));
    }
    QCOMPARE(visual::packed(colourful).convertToFormat(QImage::Format_RGB32), colourful);
}

void ComparisonTest::differenceShowsAllThree()
{
    const QImage expected = visual::reduced(Page().painted());
    const QImage actual = visual::reduced(Page{.icon = false}.painted());
    const QImage picture = visual::differencePicture(expected, actual);
    QCOMPARE(picture.width(), expected.width() * 2);
    QCOMPARE(picture.copy(0, 0, 384, 216), expected.scaled(384, 216));
    QCOMPARE(picture.copy(0, 216 + 8, 384, 216), actual.scaled(384, 216));
    const QImage marked = picture.copy(0, 2 * (216 + 8), 384, 216);
    int red = 0;
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x)
            red += marked.pixel(x, y) == qRgb(220, 0, 0) ? 1 : 0;
    }
    QCOMPARE(red, 4 * visual::compare(expected, actual).differing);
}

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
