// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/renderer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheGpuIfThereIsOne()
    {
        const QTemporaryDir folder;
        QFile node(folder.filePath(u"renderD128"_s));
        QVERIFY(node.open(QIODevice::WriteOnly));
        const RendererChoice choice = chooseRenderer({}, u"wayland"_s, folder.path());
        QCOMPARE(choice.backend, QString());
        QVERIFY(choice.reason.contains(u"renderD128"_s));
    }

    void drawsWithTheProcessorWithoutOne()
    {
        const QTemporaryDir folder;
        QFile card(folder.filePath(u"card0"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        QCOMPARE(chooseRenderer({}, u"xcb"_s, folder.path()).backend, u"software"_s);
        QCOMPARE(chooseRenderer({}, u"xcb"_s, folder.filePath(u"absent"_s)).backend, u"software"_s);
    }

    void drawsPicturesWithTheProcessor()
    {
        const QTemporaryDir folder;
        QFile node(folder.filePath(u"renderD128"_s));
        QVERIFY(node.open(QIODevice::WriteOnly));
        QCOMPARE(chooseRenderer({}, u"offscreen"_s, folder.path()).backend, u"software"_s);
    }

    void obeysTheEnvironment()
    {
        QCOMPARE(chooseRenderer(u"rhi"_s, u"offscreen"_s).backend, u"rhi"_s);
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
