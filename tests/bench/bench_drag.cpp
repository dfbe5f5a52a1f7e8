// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"
#include "row.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPointingDevice>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;
using namespace autocity;

/*
 * How long a frame takes while a finger drags: the map, magnified, and the timeline, with days. The harbour hall, with
 * events and places invented until there are as many as asked for, in a window of 1920 × 1080 on the software scene graph.
 * A frame is counted from the touch event to the end of the frame that answers it: on the clock, and as time that this
 * process computed, which other programs of the machine do not lengthen as much.
 */
namespace
{

constexpr int Frames = 400;
const QSize Size(1920, 968); // less the bar at the foot

/** A copy of the harbour hall with so many events and places. */
void write(const QString &path, int count)
{
    QFile::copy(QStringLiteral(AUTOCITY_HARBOUR_SLOT) + u"/content.db"_s, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(database);
    SQLite::Statement event(database, "INSERT INTO event SELECT ?1, 1000 + ?2, ?3, ?4, ?5, (SELECT id FROM lane ORDER BY id LIMIT 1 OFFSET ?2 % 3),"
                                      " 'happened', NULL, (SELECT min(id) FROM source), 'p1', NULL, NULL");
    SQLite::Statement place(database, "INSERT INTO place(id, ord, kind, english, grade, area) SELECT ?1, 1000 + ?2, 'supplier', 'descriptive', 'D', min(id) FROM area");
    SQLite::Statement words(database, "INSERT INTO text VALUES (?1, ?2, ?3, ?4, ?5)");
    const auto say = [&words](const char *kind, const std::string &id, const char *field, const std::string &text) {
        for (const char *language : {"en", "zh-Hans", "zh-Hant"}) {
            words.bind(1, kind);
            words.bind(2, id);
            words.bind(3, field);
            words.bind(4, language);
            words.bind(5, text);
            words.exec();
            words.reset();
        }
    };
    for (int number = 0; number < count; ++number) {
        const std::string id = "bench-" + std::to_string(number);
        const QDate day = QDate(2021, 1, 1).addDays(qint64(number) * 2100 / count);
        const bool month = number % 5 == 0;
        event.bind(1, id);
        event.bind(2, number);
        event.bind(3, day.toString(month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s).toStdString());
        event.bind(4, static_cast<int64_t>((month ? QDate(day.year(), day.month(), 1) : day).toJulianDay()));
        event.bind(5, static_cast<int64_t>((month ? QDate(day.year(), day.month(), day.daysInMonth()) : day).toJulianDay()));
        event.exec();
        event.reset();
        say("event", id, "title", "Something happened, number " + std::to_string(number));
        say("event", id, "text", "It is said what.");
        place.bind(1, "place-" + id);
        place.bind(2, number);
        place.exec();
        place.reset();
        say("place", "place-" + id, "name", "Works number " + std::to_string(number));
    }
    transaction.commit();
}

double computed()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/** One screen in a window, and one finger. */
class Stage
{
public:
    Stage(QQmlEngine &engine, Catalogue &catalogue, const QString &module, const QString &type, const QString &route)
    {
        QQmlComponent component(&engine);
        component.setData(u"import QtQuick; import Autocity.Ui.%1; %2 {}"_s.arg(module, type).toUtf8(), {});
        m_screen.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"catalogue"_s, QVariant::fromValue(&catalogue)}, {u"route"_s, route}, {u"language"_s, u"en"_s},
             {u"width"_s, Size.width()}, {u"height"_s, Size.height()}})));
        if (!m_screen)
            qFatal("%s", qPrintable(component.errorString()));
        m_window.resize(Size);
        m_screen->setParentItem(m_window.contentItem());
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { m_swapped = true; });
        m_window.show();
        frame();
    }

    [[nodiscard]] QObject *find(const QString &className) const
    {
        const QList<QObject *> all = m_screen->findChildren<QObject *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&className](const QObject *object) {
            return QString::fromLatin1(object->metaObject()->className()) == className;
        });
        return found == all.cend() ? nullptr : *found;
    }

    [[nodiscard]] QQuickItem *screen() const { return m_screen.get(); }

    /** Until the next frame is there. */
    void frame()
    {
        m_swapped = false;
        m_window.update();
        while (!m_swapped)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    /** Drags back and forth and says how long frames took; false if that is over the budget. */
    [[nodiscard]] bool measure(const QString &what, double budget, const QObject *view, QPoint from, QPoint by)
    {
        const QVariant rest = view->property("origin");
        static QPointingDevice *panel = QTest::createTouchDevice();
        QPoint at = from;
        QTest::touchEvent(&m_window, panel).press(0, at, &m_window);
        frame();
        QList<double> clocked;
        QList<double> worked;
        QElapsedTimer clock;
        for (int i = 0; i < Frames; ++i) {
            at += (i / 40) % 2 == 0 ? by : -by;
            const double before = computed();
            clock.start();
            QTest::touchEvent(&m_window, panel).move(0, at, &m_window);
            frame();
            clocked.append(double(clock.nsecsElapsed()) / 1e6);
            worked.append(computed() - before);
            if (i == 20 && view->property("origin") == rest)
                qFatal("Nothing was dragged");
        }
        QTest::touchEvent(&m_window, panel).release(0, at, &m_window);
        frame();
        const bool well = bench::print({u"drag: frame of the "_s + what, u"ms"_s, clocked, budget});
        bench::print({u"  … of that, computed"_s, u"ms"_s, worked});
        return well;
    }

private:
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_screen;
    bool m_swapped = false;
};

bool run(int count)
{
    constexpr int few = 300;
    const double budget = count <= few ? 20 : 25;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"content.db"_s);
    write(path, count);
    auto opened = ContentDatabase::open(path);
    if (!opened)
        qFatal("%s %s", qPrintable(problemName(opened.reason())), qPrintable(opened.detail()));
    Catalogue catalogue;
    catalogue.setDatabase(std::move(opened).value(), QDate(2026, 6, 1));
    QQmlEngine engine;
    bool well = true;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    {
        Stage stage(engine, catalogue, u"Chronicle"_s, u"TimelineScreen"_s, u"/timeline"_s);
        QObject *drawing = stage.find(u"autocity::TimeDrawing"_s);
        drawing->setProperty("animated", false);
        drawing->setProperty("zoom", 3.0);
        stage.frame();
        well = stage.measure(u"timeline, %1 events"_s.arg(count), budget, drawing, {1500, 450}, {-23, 0});
    }
    Stage stage(engine, catalogue, u"Atlas"_s, u"AtlasScreen"_s, u"/map"_s);
    QObject *view = stage.find(u"autocity::SheetView"_s);
    view->setProperty("anchor", QPointF(720, 420));
    view->setProperty("zoom", 2.0);
    stage.frame();
    return stage.measure(u"map, %1 places"_s.arg(count), budget, view, {900, 500}, {-13, -7}) && well;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QGuiApplication application(argc, argv);
    const QStringList asked = QGuiApplication::arguments().mid(1);
    const QStringList counts = asked.isEmpty() ? QStringList{u"300"_s, u"10000"_s} : asked;
    bool well = true;
    for (const QString &count : counts)
        well = run(count.toInt()) && well;
    return well ? 0 : 1;
}
