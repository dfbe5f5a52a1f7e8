// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

/** A message of a .ts file. */
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement())
                    message.translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/** Every qsTr() of the interface, as context and text. */
QSet<std::pair<QString, QString>> wordsOfInterface()
{
    static const QRegularExpression call(u"qsTr\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QSet<std::pair<QString, QString>> words;
    QDirIterator files(QStringLiteral(AUTOCITY_SOURCE_DIR "/qml"), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            words.insert({files.fileInfo().completeBaseName(), found.next().captured(1).replace(u"\\\""_s, u"\""_s)});
    }
    return words;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:[1-9]|n)"_s);
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/** The words of the interface are complete in every language. */
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("all");
        QTest::newRow("simplified") << u"autocity_zh_CN.ts"_s << true;
        QTest::newRow("traditional") << u"autocity_zh_TW.ts"_s << true;
        QTest::newRow("English plurals") << u"autocity_en.ts"_s << false;
    }

    void everyWordIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(bool, all);
        const QList<Message> messages = readMessages(QStringLiteral(AUTOCITY_SOURCE_DIR "/assets/translations/") + file);
        QVERIFY(!messages.isEmpty());
        QSet<std::pair<QString, QString>> known;
        for (const Message &message : messages) {
            known.insert({message.context, message.source});
            const QString where = message.context + u": "_s + message.source;
            QVERIFY2(!message.unfinished, qPrintable(where));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(where));
                QCOMPARE(placeholders(translation), placeholders(message.source));
            }
        }
        if (!all)
            return;
        const auto words = wordsOfInterface();
        QVERIFY(words.size() > 50);
        for (const auto &[context, source] : words)
            QVERIFY2(known.contains({context, source}), qPrintable(context + u": "_s + source + u" – run ninja update_translations"_s));
    }

    void chineseCountsNeedOneForm()
    {
        for (const Message &message : readMessages(QStringLiteral(AUTOCITY_SOURCE_DIR "/assets/translations/autocity_zh_CN.ts")))
            QCOMPARE(message.translations.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
