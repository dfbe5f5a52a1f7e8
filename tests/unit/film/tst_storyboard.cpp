// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/storyboard.h"

#include <QJsonDocument>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}
} // namespace

class StoryboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        QStringList problems;
        const Storyboard board = Storyboard::parse(json(R"({"size": [640, 360], "fps": 20, "palette": "night", "shots": [
            {"scene": "home", "seconds": 2, "view": [[0, 10, 640], [100, 20, 320]], "line": [0.1, 0.9],
             "vehicles": [{"kind": "tram", "paint": "yellow", "way": [0.2, 0.4]}]},
            {"scene": "home", "seconds": 1.5, "view": [[0, 0, 640], [0, 0, 640]]}]})"), &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(board.frames(), 70);
        QCOMPARE(board.shots.at(0).left.at(0.5), 50.0);
        QCOMPARE(board.shots.at(0).width.at(1), 320.0);
        QCOMPARE(board.shots.at(0).vehicles.at(0).way.at(0.5), 0.3);
        QCOMPARE(board.shots.at(1).line.from, 1.0);
        QCOMPARE(board.palette, u"night"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        const auto shot = [](const char *name, const QByteArray &text, const QString &problem) {
            QTest::newRow(name) << R"({"size": [640, 360], "shots": [)" + text + "]}" << problem;
        };
        QTest::newRow("nothing") << QByteArray(R"({"size": [640, 360]})") << u"no shots"_s;
        QTest::newRow("odd side") << QByteArray(R"({"size": [641, 360]})") << u"even numbers"_s;
        QTest::newRow("too large") << QByteArray(R"({"size": [3840, 2160]})") << u"even numbers"_s;
        QTest::newRow("too fast") << QByteArray(R"({"size": [640, 360], "fps": 60})") << u"fps"_s;
        QTest::newRow("no palette") << QByteArray(R"({"size": [640, 360], "palette": "dusk"})") << u"dusk"_s;
        shot("no scene", R"({"seconds": 2, "view": [[0,0,9],[0,0,9]]})", u"names no scene"_s);
        shot("too short", R"({"scene": "a", "seconds": 0.5, "view": [[0,0,9],[0,0,9]]})", u"0.5 seconds"_s);
        shot("too long", R"({"scene": "a", "seconds": 59, "view": [[0,0,9],[0,0,9]]}, {"scene": "a", "seconds": 9, "view": [[0,0,9],[0,0,9]]})", u"68 seconds"_s);
        shot("no view", R"({"scene": "a", "seconds": 2})", u"view"_s);
        shot("no width", R"({"scene": "a", "seconds": 2, "view": [[0,0,0],[0,0,9]]})", u"view"_s);
        shot("line", R"({"scene": "a", "seconds": 2, "view": [[0,0,9],[0,0,9]], "line": [0, 2]})", u"line"_s);
        shot("vehicle", R"({"scene": "a", "seconds": 2, "view": [[0,0,9],[0,0,9]], "vehicles": [{"kind": "ship"}]})", u"ship"_s);
        shot("way", R"({"scene": "a", "seconds": 2, "view": [[0,0,9],[0,0,9]], "vehicles": [{"kind": "car", "way": [-1, 1]}]})", u"way"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        QStringList problems;
        QVERIFY(Storyboard::parse(json(text), &problems).isEmpty());
        QVERIFY2(problems.join(u'\n').contains(problem), qPrintable(problems.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(StoryboardTest)
#include "tst_storyboard.moc"
