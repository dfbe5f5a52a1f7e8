// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/secretkeyfile.h"
#include "samplebundle.h"

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void readsKeysOfMinisign()
    {
        (void)sample::output(u"minisign"_s, {u"-G"_s, u"-W"_s, u"-p"_s, u"m.pub"_s, u"-s"_s, u"m.key"_s},
                             m_folder.path());
        const auto open = readPublicKey(sample::bytesOf(m_folder.filePath(u"m.pub"_s)));
        const QByteArray secretText = sample::bytesOf(m_folder.filePath(u"m.key"_s));
        QVERIFY(open);
        QVERIFY(sample::bytesOf(m_folder.filePath(u"m.pub"_s)).contains(open.value().name().toLatin1()));
        QCOMPARE(open.value().fileText(), sample::bytesOf(m_folder.filePath(u"m.pub"_s)));
        const auto secret = SecretKeyFile::read(secretText);
        QVERIFY(secret);
        QCOMPARE(secret.value().publicKey(), open.value());
        QVERIFY(!SecretKeyFile::isEncrypted(secretText));
    }

    void readsEncryptedKeysOfMinisign()
    {
        (void)sample::output(u"minisign"_s, {u"-G"_s, u"-p"_s, u"e.pub"_s, u"-s"_s, u"e.key"_s}, m_folder.path(), 0,
                             "tide\ntide\n");
        const QByteArray text = sample::bytesOf(m_folder.filePath(u"e.key"_s));
        QVERIFY(SecretKeyFile::isEncrypted(text));
        QCOMPARE(SecretKeyFile::read(text).reason(), Refusal::PasswordNeeded);
        const auto secret = SecretKeyFile::read(text, "tide");
        QVERIFY(secret);
        QCOMPARE(secret.value().publicKey(), readPublicKey(sample::bytesOf(m_folder.filePath(u"e.pub"_s))).value());
    }

    void writesKeysForMinisign()
    {
        const SecretKey key = SecretKey::generate();
        sample::put(m_folder.filePath(u"o.key"_s), SecretKeyFile::write(key).value());
        sample::put(m_folder.filePath(u"p.key"_s), SecretKeyFile::write(key, "ebb").value());
        // minisign makes the public key of a secret one.
        (void)sample::output(u"minisign"_s, {u"-R"_s, u"-p"_s, u"o.pub"_s, u"-s"_s, u"o.key"_s}, m_folder.path());
        QCOMPARE(readPublicKey(sample::bytesOf(m_folder.filePath(u"o.pub"_s))).value(), key.publicKey());
        (void)sample::output(u"minisign"_s, {u"-R"_s, u"-p"_s, u"p.pub"_s, u"-s"_s, u"p.key"_s}, m_folder.path(), 0,
                             "ebb\n");
        QCOMPARE(readPublicKey(sample::bytesOf(m_folder.filePath(u"p.pub"_s))).value(), key.publicKey());
    }

    void opensOnlyWithTheRightPassword()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray text = SecretKeyFile::write(key, "flood", SecretKeyFile::Effort::Quick).value();
        QCOMPARE(SecretKeyFile::read(text, "flood").value().publicKey(), key.publicKey());
        QCOMPARE(SecretKeyFile::read(text, "Flood").reason(), Refusal::PasswordWrong);
        QVERIFY(!text.contains(SecretKeyFile::write(key).value().split('\n').at(1).mid(80)));
    }

    void refusesDamagedSecretKeys()
    {
        const QByteArray text = SecretKeyFile::write(SecretKey::generate()).value();
        const QByteArray line = text.split('\n').at(1);
        int accepted = 0;
        for (qsizetype at = 0; at < line.size(); ++at) {
            QByteArray raw = QByteArray::fromBase64(line);
            if (at >= raw.size())
                break;
            raw[at] = static_cast<char>(raw.at(at) ^ 4);
            const bool isId = at >= 54 && at < 62;
            const bool isIgnored = at >= 6 && at < 54; // salt and limits of a password it has not
            if (!isId && !isIgnored && SecretKeyFile::read("untrusted comment: x\n" + raw.toBase64() + '\n'))
                ++accepted;
        }
        QCOMPARE(accepted, 0);
        QCOMPARE(SecretKeyFile::read("untrusted comment: x\nabc\n").reason(), Refusal::KeyMalformed);
        QCOMPARE(SecretKeyFile::read({}).reason(), Refusal::KeyMalformed);
    }

    void refusesWeakPublicKeys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("all zero") << QByteArray(32, '\0');
        QTest::newRow("identity") << QByteArray("\1") + QByteArray(31, '\0');
        QTest::newRow("order two") << QByteArray::fromHex(
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        QTest::newRow("order eight") << QByteArray::fromHex(
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
        QTest::newRow("all ones") << QByteArray(32, '\xff');
        QTest::newRow("no point") << QByteArray("\2") + QByteArray(31, '\0');
    }

    void refusesWeakPublicKeys()
    {
        QFETCH(QByteArray, key);
        const PublicKey weak{QByteArray(8, 'k'), key};
        QCOMPARE(readPublicKey(weak.fileText()).reason(), Refusal::KeyWeak);
        const QString path = m_folder.filePath(u"weak.pub"_s);
        sample::put(path, weak.fileText());
        const auto ring = Keyring::load({path});
        QVERIFY2(!ring, "one weak key refuses the whole ring");
        QCOMPARE(ring.reason(), Refusal::KeyWeak);
        QCOMPARE(ring.detail(), path);
    }

    void loadsFolders()
    {
        QTemporaryDir folder;
        QCOMPARE(Keyring::load({folder.path()}).reason(), Refusal::NotFound);
        const PublicKey first = SecretKey::generate().publicKey();
        const PublicKey second = SecretKey::generate().publicKey();
        sample::put(folder.filePath(u"1.pub"_s), first.fileText());
        sample::put(folder.filePath(u"2.pub"_s), second.fileText());
        sample::put(folder.filePath(u"notes.txt"_s), "no key");
        const auto ring = Keyring::load({folder.path()});
        QVERIFY(ring);
        QCOMPARE(ring.value().keys(), (QList<PublicKey>{first, second}));
        QCOMPARE(ring.value().withId(second.id), QList<PublicKey>{second});
        sample::put(folder.filePath(u"3.pub"_s), "no key");
        QCOMPARE(Keyring::load({folder.path()}).reason(), Refusal::KeyMalformed);
        QCOMPARE(Keyring::load({folder.filePath(u"4.pub"_s)}).reason(), Refusal::NotFound);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
