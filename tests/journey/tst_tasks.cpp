// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audit/scene.h"
#include "kiosk/kiosk.h"
#include "kiosk/tourguide.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

constexpr int MostTaps = 4;
/** Somewhere on the attract scene where nothing is shown. */
constexpr QPoint Anywhere(20, 20);

/** As it is compared: without spaces of any width, without the commas of thousands, and in lower case. */
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u',')
            result.append(letter.toLower());
    }
    return result;
}

/** What the line has written: numerals are drawn, not set. */
void collectNumerals(const QQuickItem *item, QStringList &found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(u"LineNumber"_s))
        found.append(item->property("text").toString());
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children)
        collectNumerals(child, found);
}

QStringList wordsOn(QQuickWindow &window)
{
    QStringList words;
    const audit::Scene scene = audit::readScene(window);
    for (const audit::SceneText &text : scene.texts) {
        if (!scene.isHidden(text.ink, text.order))
            words.append(text.text);
    }
    collectNumerals(window.contentItem(), words);
    return words;
}

QStringList controlsOn(QQuickWindow &window)
{
    QStringList names;
    const audit::Scene scene = audit::readScene(window);
    for (const audit::SceneControl &control : scene.controls)
        names.append(control.name);
    return names;
}

/** The control that is read aloud so, or begins so; one that lies under something is none. */
QQuickItem *controlNamed(QQuickWindow &window, const QString &name)
{
    QQuickItem *beginning = nullptr;
    const audit::Scene scene = audit::readScene(window);
    for (const audit::SceneControl &control : scene.controls) {
        if (!control.pressable || scene.isHidden(control.hit, control.order))
            continue;
        if (plain(control.name) == plain(name))
            return control.item;
        if (!beginning && plain(control.name).startsWith(plain(name)))
            beginning = control.item;
    }
    return beginning;
}

} // namespace

/** Each of twenty things that visitors ask is found within four taps, the first of which wakes the hall. */
class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFound_data();
    void isFound();

private:
    void tap(QQuickWindow &window, const QString &name);

    QTemporaryDir m_folder;
};

void TasksTest::initTestCase()
{
    QFont::insertSubstitution(u"OSP-DIN"_s, u"Noto Sans CJK SC"_s);
    const QString tool = QStringLiteral(AUTOCITY_BUNDLE_TOOL);
    const QString keys = m_folder.filePath(u"keys"_s);
    QCOMPARE(QProcess::execute(tool, {u"keygen"_s, u"--no-password"_s, keys}), 0);
    const QStringList secret = QDir(keys).entryList({u"*.key"_s});
    QCOMPARE(secret.size(), 1);
    QCOMPARE(QProcess::execute(tool, {u"build"_s, QStringLiteral(AUTOCITY_SOURCE_DIR "/data/content"), m_folder.filePath(u"hall.hallbundle"_s),
                                      u"--serial"_s, u"1"_s, u"--key"_s, keys + u'/' + secret.constFirst()}), 0);
    qputenv("XDG_CACHE_HOME", m_folder.filePath(u"cache"_s).toUtf8());
}

void TasksTest::isFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("taps");
    QFile file(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/journey/tasks.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    int tasks = 0;
    for (const QByteArray &line : lines.mid(1)) {
        // Plain fields, none with a comma.
        const QStringList fields = QString::fromUtf8(line).split(u',');
        if (fields.size() != 7)
            continue;
        ++tasks;
        for (const bool english : {false, true}) {
            for (const QSize &size : {QSize(1920, 1080), QSize(1080, 1920)}) {
                QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(fields.at(0), english ? u"en"_s : u"zh"_s).arg(size.width())))
                    << (english ? u"en"_s : u"zh-Hans"_s) << size << fields.at(english ? 4 : 3)
                    << fields.at(english ? 6 : 5).split(u'|', Qt::SkipEmptyParts);
            }
        }
    }
    QCOMPARE(tasks, 20);
}

void TasksTest::isFound()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(QString, answer);
    QFETCH(QStringList, taps);
    QVERIFY(taps.size() + 1 <= MostTaps);
    Options options;
    options.bundle = m_folder.filePath(u"hall.hallbundle"_s);
    options.keys = m_folder.filePath(u"keys"_s);
    options.size = size;
    options.language = language;
    options.motion = false;
    options.now = QDateTime(QDate(2026, 5, 1), QTime(9, 0));
    Kiosk kiosk(options);
    kiosk.openContent();
    QQuickWindow *const window = kiosk.createWindow();
    QVERIFY(window);
    kiosk.show();
    TourGuide::settle();
    QVERIFY(kiosk.visit().isAttract());
    QTest::mouseClick(window, Qt::LeftButton, {}, Anywhere);
    TourGuide::settle();
    QVERIFY(!kiosk.visit().isAttract());
    for (const QString &name : std::as_const(taps)) {
        tap(*window, name);
        if (QTest::currentTestFailed())
            return;
    }
    const QStringList words = wordsOn(*window);
    const bool seen = std::any_of(words.cbegin(), words.cend(), [&](const QString &text) { return plain(text).contains(plain(answer)); });
    QVERIFY2(seen, qPrintable(answer + u" is not on the screen: "_s + words.join(u" | "_s)));
}

void TasksTest::tap(QQuickWindow &window, const QString &name)
{
    (void)window.grabWindow();
    QQuickItem *const control = controlNamed(window, name);
    QVERIFY2(control, qPrintable(name + u" is not on the screen: "_s + controlsOn(window).join(u" | "_s)));
    QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(control);
    QVERIFY(spoken && spoken->actionInterface());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    TourGuide::settle();
    (void)window.grabWindow();
    TourGuide::settle();
}

QTEST_MAIN(TasksTest)

#include "tst_tasks.moc"
