// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/qrcode.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

constexpr int QuietModules = 4;

QImage drawn(QrCode &code, int side)
{
    code.setSize(QSizeF(side, side));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

} // namespace

/** Codes are read again by zbar, which knows nothing of how they were made. */
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zbarReadsWhatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"https://hall.example/place/dock"_s;
        QTest::newRow("Latin") << u"Cargo: over 1.2 million t (2025, target)\n- Tide Post, 3 May 2025"_s;
        QTest::newRow("Simplified") << u"望潮港\n货物吞吐量：120 万吨以上（2025 年，目标）\n— 潮报 2025-05-03"_s;
        QTest::newRow("Traditional") << u"望潮港區\n貨物吞吐量：120 萬噸以上（2025 年，目標）"_s;
        QTest::newRow("a full code") << QString(90, u'潮');
        QTest::newRow("beyond the basic plane") << u"𠮷港 10 % – 50–60"_s;
    }

    void zbarReadsWhatWasWritten()
    {
        QFETCH(QString, text);
        QrCode code;
        code.setText(text);
        QCOMPARE(code.count(), 1);
        QCOMPARE(read(drawn(code, 400)), text);
    }

    void aLongTextIsReadFromNumberedCodes()
    {
        QStringList lines;
        for (int i = 1; i <= 12; ++i)
            lines.append(u"第%1行：货物吞吐量一百二十万吨以上，二〇二五年，目标"_s.arg(i));
        QrCode code;
        code.setText(lines.join(u'\n'));
        QVERIFY(code.count() > 2);
        QStringList found;
        for (int i = 0; i < code.count(); ++i) {
            code.setIndex(i);
            QVERIFY(code.modules() <= LargestQrSide + 2 * QuietModules);
            QStringList piece = read(drawn(code, 400)).split(u'\n');
            QCOMPARE(piece.takeFirst(), u"%1/%2"_s.arg(i + 1).arg(code.count()));
            found += piece;
        }
        QCOMPARE(found, lines);
    }

    void aLineWithoutAnEndIsCutWithoutLoss_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("Hanzi") << QString(500, u'港');
        QTest::newRow("letters") << QString(900, u'x');
        QTest::newRow("surrogates") << u"𠮷"_s.repeated(300);
    }

    void aLineWithoutAnEndIsCutWithoutLoss()
    {
        QFETCH(QString, line);
        QString found;
        for (const QString &piece : qrPieces(line)) {
            QVERIFY(piece.toUtf8().size() <= 270);
            QVERIFY(qrMatrix(piece).side() <= LargestQrSide);
            found += piece.section(u'\n', 1);
        }
        QCOMPARE(found, line);
    }

    void wordsAreNotCut()
    {
        const QStringList pieces = qrPieces(u"harbour tonnage "_s.repeated(40));
        QVERIFY(pieces.size() > 1);
        for (const QString &piece : pieces)
            QVERIFY2(piece.endsWith(u"harbour"_s) || piece.endsWith(u"tonnage"_s), qPrintable(piece));
    }

    void noTextIsNoCode()
    {
        QrCode code;
        QCOMPARE(code.count(), 0);
        QCOMPARE(code.modules(), 0);
        QCOMPARE(drawn(code, 100).pixelColor(50, 50), QColor(Qt::white));
    }

    void isDarkOnWhiteWithAQuietZoneOfFour()
    {
        QrCode code;
        code.setText(u"harbour"_s);
        const int module = 5;
        const QImage image = drawn(code, code.modules() * module);
        const int quiet = QuietModules * module;
        for (int i = 0; i < image.width(); ++i) {
            for (int depth = 0; depth < quiet; ++depth) {
                for (const QPoint &at : {QPoint(i, depth), QPoint(i, image.height() - 1 - depth), QPoint(depth, i),
                                         QPoint(image.width() - 1 - depth, i)})
                    QCOMPARE(image.pixelColor(at), QColor(Qt::white));
            }
        }
        QCOMPARE(image.pixelColor(quiet, quiet), QColor(Qt::black));
    }

    void anotherTextBeginsWithItsFirstCode()
    {
        QrCode code;
        code.setText(QString(300, u'港'));
        code.setIndex(1);
        QSignalSpy changed(&code, &QrCode::pieceChanged);
        code.setText(u"other"_s);
        QCOMPARE(code.index(), 0);
        QCOMPARE(code.piece(), u"other"_s);
        QCOMPARE(changed.count(), 1);
    }

private:
    [[nodiscard]] QString read(const QImage &image) const
    {
        const QString file = m_folder.filePath(u"code.png"_s);
        image.save(file);
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
        if (!reader.waitForFinished())
            return u"zbarimg: "_s + reader.errorString();
        QString text = QString::fromUtf8(reader.readAllStandardOutput());
        text.chop(1); // the end of its line
        return text;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
