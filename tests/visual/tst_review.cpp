// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduction.h"
#include "review.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using visual::Outcome;

namespace
{

QImage plain(QRgb plate)
{
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(qRgb(240, 240, 240));
    QPainter(&picture).fillRect(QRect(50, 20, 60, 40), QColor(plate));
    return picture;
}

} // namespace

/** Pictures of a tour are held against references, and become them. */
class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatBecameOfEach();
    void leavesPicturesOfWhatDiffers();
    void looksOnlyAtWhatIsWanted();
    void acceptsWhatChangedAndNothingElse();
    void refusesWhatIsNoPicture();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] visual::Review review(const QString &only = {}) const
    {
        return {path(u"references"_s), path(u"tour"_s), path(u"differences"_s), QRegularExpression(only)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReviewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &folder : {u"references"_s, u"tour"_s})
        QVERIFY(QDir().mkpath(path(folder)));
    const QImage before = plain(qRgb(0, 100, 80));
    for (const QString &name : {u"same"_s, u"changed"_s, u"gone"_s})
        QVERIFY(visual::packed(visual::reduced(before)).save(path(u"references/"_s + name + u".png"_s)));
    for (const QString &name : {u"same"_s, u"new"_s})
        QVERIFY(before.save(path(u"tour/"_s + name + u".png"_s)));
    QVERIFY(plain(qRgb(0, 100, 160)).save(path(u"tour/changed.png"_s)));
}

void ReviewTest::tellsWhatBecameOfEach()
{
    const QList<Outcome> outcomes = review().run();
    QCOMPARE(outcomes.size(), 4);
    const QList<std::pair<QString, Outcome::Kind>> expected{{u"changed"_s, Outcome::Kind::Changed},
                                                            {u"gone"_s, Outcome::Kind::Gone},
                                                            {u"new"_s, Outcome::Kind::Added},
                                                            {u"same"_s, Outcome::Kind::Same}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(outcomes.at(i).name, expected.at(i).first);
        QCOMPARE(outcomes.at(i).kind, expected.at(i).second);
    }
    QCOMPARE(visual::lineOf(outcomes.constFirst()),
             u"changed changed: 96 of 800 cells, by up to 80 of 255, within 50,20 60×40"_s);
}

void ReviewTest::leavesPicturesOfWhatDiffers()
{
    QCOMPARE(review().run().size(), 4);
    const QStringList left = QDir(path(u"differences"_s)).entryList(QDir::Files, QDir::Name);
    const QStringList expected{u"changed.actual.png"_s, u"changed.difference.png"_s, u"changed.expected.png"_s,
                               u"gone.expected.png"_s, u"new.actual.png"_s};
    QCOMPARE(left, expected);
    QCOMPARE(QImage(path(u"differences/changed.actual.png"_s)).size(), QSize(200, 100));
    QCOMPARE(QImage(path(u"differences/changed.expected.png"_s)).size(), QSize(40, 20));
}

void ReviewTest::looksOnlyAtWhatIsWanted()
{
    const QList<Outcome> outcomes = review(u"^(same|new)$"_s).run();
    QCOMPARE(outcomes.size(), 2);
    QVERIFY(review(u"nothing"_s).run().isEmpty());
}

void ReviewTest::acceptsWhatChangedAndNothingElse()
{
    // A reference that is right stays as it is, to the byte.
    QFile same(path(u"references/same.png"_s));
    QVERIFY(same.open(QIODevice::ReadOnly));
    const QByteArray before = same.readAll();
    QVERIFY(review().accept(review().run()));
    same.seek(0);
    QCOMPARE(same.readAll(), before);
    QVERIFY(!QFile::exists(path(u"references/gone.png"_s)));
    const QList<Outcome> outcomes = review().run();
    QCOMPARE(outcomes.size(), 3);
    for (const Outcome &outcome : outcomes)
        QCOMPARE(outcome.kind, Outcome::Kind::Same);
}

void ReviewTest::refusesWhatIsNoPicture()
{
    QFile broken(path(u"tour/same.png"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    const QList<Outcome> outcomes = review(u"^same$"_s).run();
    QCOMPARE(outcomes.constFirst().kind, Outcome::Kind::Unread);
    QVERIFY(!review().accept(outcomes));
}

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
