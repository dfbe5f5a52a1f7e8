// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "kiosk/tourguide.h"
#include "reduction.h"

#include <QFont>
#include <QProcess>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

/** How strong a difference of pixels is a change that an eye can see. */
constexpr int Visible = 48;
/** By how much their edges vary; tolerance says why. */
constexpr int EdgeOfLargeLetters = 32;

bool isKind(const QQuickItem *item, const QString &kind)
{
    for (const QMetaObject *type = item->metaObject(); type != nullptr; type = type->superClass()) {
        if (QString::fromLatin1(type->className()).contains(kind))
            return true;
    }
    return false;
}

void collect(QQuickItem *item, const QString &kind, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (isKind(item, kind) && item->width() > 0 && item->height() > 0)
        found.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, kind, found);
}

/** At most as many as a test has time for, from all over the screen. */
QList<QQuickItem *> someOf(const QList<QQuickItem *> &items)
{
    constexpr qsizetype enough = 12;
    const qsizetype step = std::max<qsizetype>(1, items.size() / enough);
    QList<QQuickItem *> some;
    for (qsizetype i = 0; i < items.size(); i += step)
        some.append(items.at(i));
    return some;
}

/** The largest difference of a pixel's colour, of 255. */
int furthest(const QImage &one, const QImage &other)
{
    int worst = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            if (a[x] != b[x])
                worst = std::max({worst, std::abs(qRed(a[x]) - qRed(b[x])), std::abs(qGreen(a[x]) - qGreen(b[x])),
                                  std::abs(qBlue(a[x]) - qBlue(b[x]))});
        }
    }
    return worst;
}

QString placeOf(const QQuickItem *item)
{
    const QPointF corner = item->mapToScene({});
    return u"%1 at %2,%3"_s.arg(QString::fromLatin1(item->metaObject()->className())).arg(corner.x()).arg(corner.y());
}

void apply(const QString &change, QQuickItem *item)
{
    if (change == u"moved")
        item->setX(item->x() + 3);
    else if (change == u"hidden")
        item->setVisible(false);
    else
        item->setProperty("color", item->property("color").value<QColor>().lightnessF() < 0.5F ? QColor(200, 90, 90)
                                                                                               : QColor(90, 130, 190));
}

} // namespace

/** What is changed on a screen of the program, in ways that people get wrong, is found in its picture. */
class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFound_data();
    void isFound();
    void sameStopIsTheSamePicture_data();
    void sameStopIsTheSamePicture();
    void leavesNothingBehind();

private:
    [[nodiscard]] Options options(const QSize &size) const;

    QTemporaryDir m_folder;
};

void ChangesTest::initTestCase()
{
    QFont::insertSubstitution(u"OSP-DIN"_s, u"Noto Sans CJK SC"_s);
    const QString tool = QStringLiteral(AUTOCITY_BUNDLE_TOOL);
    const QString keys = m_folder.filePath(u"keys"_s);
    QCOMPARE(QProcess::execute(tool, {u"keygen"_s, u"--no-password"_s, keys}), 0);
    const QStringList secret = QDir(keys).entryList({u"*.key"_s});
    QCOMPARE(secret.size(), 1);
    QCOMPARE(QProcess::execute(tool, {u"build"_s, QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour"),
                                      m_folder.filePath(u"slot"_s), u"--serial"_s, u"1"_s, u"--key"_s,
                                      keys + u'/' + secret.constFirst()}),
             0);
}

Options ChangesTest::options(const QSize &size) const
{
    Options options;
    options.slot = m_folder.filePath(u"slot"_s);
    options.keys = m_folder.filePath(u"keys"_s);
    options.size = size;
    options.now = QDateTime(QDate(2026, 5, 1), QTime(10, 0));
    return options;
}

void ChangesTest::isFound_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("change");
    const QList<std::tuple<QString, QString, QString>> screens{{u"figures"_s, u"zh-Hans"_s, u"/figures"_s},
                                                               {u"map"_s, u"en"_s, u"/map"_s}};
    for (const auto &[name, language, route] : screens) {
        const QSize size = route == u"/map" ? QSize(1080, 1920) : QSize(1920, 1080);
        const auto row = [&](const QString &kind, const QString &change) {
            QTest::addRow("%s: %s, %s", qPrintable(name), qPrintable(kind), qPrintable(change))
                << size << language << route << kind << change;
        };
        row(u"QQuickText"_s, u"moved"_s);
        row(u"QQuickText"_s, u"hidden"_s);
        row(u"QQuickText"_s, u"coloured"_s);
        row(u"IconStroke"_s, u"hidden"_s);
        row(u"QQuickRectangle"_s, u"moved"_s);
        row(u"QQuickRectangle"_s, u"coloured"_s);
    }
}

void ChangesTest::isFound()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const QString, route);
    QFETCH(const QString, kind);
    QFETCH(const QString, change);
    TourGuide guide(options(size));
    QVERIFY(guide.start());
    guide.show({route}, language);
    const QImage before = guide.picture();
    const QImage reference = visual::reduced(before);
    QList<QQuickItem *> items;
    collect(guide.kiosk().window()->contentItem(), kind, items);
    int seen = 0;
    for (QQuickItem *item : someOf(items)) {
        const double x = item->x();
        const QVariant colour = item->property("color");
        apply(change, item);
        const QImage after = guide.kiosk().window()->grabWindow().convertToFormat(before.format());
        item->setX(x);
        item->setVisible(true);
        item->setProperty("color", colour);
        if (furthest(before, after) <= Visible)
            continue; // under another item, or without a letter
        ++seen;
        QVERIFY2(!visual::compare(reference, visual::reduced(after)).isSame(), qPrintable(placeOf(item)));
    }
    QVERIFY2(seen >= 3, qPrintable(u"only %1 of %2 changes could be seen at all"_s.arg(seen).arg(items.size())));
}

void ChangesTest::sameStopIsTheSamePicture_data()
{
    QTest::addColumn<QString>("route");
    QTest::newRow("figures") << u"/figures"_s;
    QTest::newRow("quiz") << u"/quiz"_s; // its questions are drawn by lot
}

void ChangesTest::sameStopIsTheSamePicture()
{
    QFETCH(const QString, route);
    // After other screens, another size of text, another language and some time it looks as it did.
    TourGuide guide(options({1080, 1920}));
    QVERIFY(guide.start());
    guide.show({route}, u"en"_s);
    const QImage first = guide.picture();
    guide.show({u"/map"_s, TourStop::State::LargeText}, u"zh-Hans"_s);
    const QImage other = guide.picture();
    guide.show({u"/"_s, TourStop::State::Idle}, u"zh-Hans"_s);
    guide.show({route}, u"en"_s);
    const QImage again = guide.picture();
    QVERIFY(furthest(first, other) > Visible);
    QVERIFY2(furthest(first, again) <= EdgeOfLargeLetters, qPrintable(QString::number(furthest(first, again))));
    QVERIFY(visual::compare(visual::reduced(first), visual::reduced(again)).isSame());
}

void ChangesTest::leavesNothingBehind()
{
    // Edges at a fraction of a pixel leave lines behind where only parts of the window are painted.
    TourGuide guide(options({1920, 1080}));
    QVERIFY(guide.start());
    guide.show({u"/figures"_s}, u"zh-Hans"_s);
    const QImage before = guide.picture();
    QList<QQuickItem *> items;
    collect(guide.kiosk().window()->contentItem(), u"QQuickRectangle"_s, items);
    for (QQuickItem *item : std::as_const(items)) {
        const double x = item->x();
        item->setX(x + 3);
        QVERIFY(!guide.kiosk().window()->grabWindow().isNull());
        item->setX(x);
    }
    const int left = furthest(before, guide.picture());
    QVERIFY2(left <= EdgeOfLargeLetters, qPrintable(QString::number(left)));
}

QTEST_MAIN(ChangesTest)
#include "tst_changes.moc"
