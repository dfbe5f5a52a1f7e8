// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/signature.h"
#include "samplebundle.h"

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace autocity;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_key = SecretKey::generate();
        m_ring.add(m_key.publicKey());
        m_signature = signMessage(m_message, m_key, "hallbundle v1 target=harbour serial=3");
    }

    void verifiesItsOwn()
    {
        const auto verified = verifyMessage(m_message, m_signature, m_ring);
        QVERIFY(verified);
        QCOMPARE(verified.value().key, m_key.publicKey());
        QCOMPARE(verified.value().comment, QByteArray("hallbundle v1 target=harbour serial=3"));
    }

    void minisignAcceptsOurs()
    {
        sample::put(m_folder.filePath(u"manifest.json"_s), m_message);
        sample::put(m_folder.filePath(u"manifest.json.minisig"_s), m_signature);
        sample::put(m_folder.filePath(u"k.pub"_s), m_key.publicKey().fileText());
        const QByteArray said =
            sample::output(u"minisign"_s, {u"-Vm"_s, u"manifest.json"_s, u"-p"_s, u"k.pub"_s}, m_folder.path());
        QVERIFY(said.contains("Trusted comment: hallbundle v1 target=harbour serial=3"));
        sample::put(m_folder.filePath(u"manifest.json"_s), m_message + ' ');
        QCOMPARE(sample::exitOf(u"minisign"_s, {u"-Vm"_s, u"manifest.json"_s, u"-p"_s, u"k.pub"_s}, m_folder.path()),
                 1);
    }

    void acceptsMinisigns()
    {
        sample::put(m_folder.filePath(u"f"_s), m_message);
        (void)sample::output(u"minisign"_s, {u"-G"_s, u"-W"_s, u"-p"_s, u"m.pub"_s, u"-s"_s, u"m.key"_s},
                             m_folder.path());
        const QStringList sign{
            u"-S"_s, u"-s"_s, u"m.key"_s, u"-m"_s, u"f"_s, u"-t"_s, u"hallbundle v1 target=a serial=1"_s};
        (void)sample::output(u"minisign"_s, sign + QStringList{u"-H"_s}, m_folder.path());
        const auto ring = Keyring::load({m_folder.filePath(u"m.pub"_s)});
        QVERIFY(ring);
        const auto verified =
            verifyMessage(m_message, sample::bytesOf(m_folder.filePath(u"f.minisig"_s)), ring.value());
        QVERIFY(verified);
        QCOMPARE(verified.value().comment, QByteArray("hallbundle v1 target=a serial=1"));
        (void)sample::output(u"minisign"_s, sign + QStringList{u"-l"_s}, m_folder.path());
        QCOMPARE(verifyMessage(m_message, sample::bytesOf(m_folder.filePath(u"f.minisig"_s)), ring.value()).reason(),
                 Refusal::SignatureMalformed);
    }

    void saysWhatIsWrong()
    {
        QByteArray comment = m_signature;
        comment.replace("serial=3", "serial=4");
        QCOMPARE(verifyMessage(m_message, comment, m_ring).reason(), Refusal::CommentAltered);
        QCOMPARE(verifyMessage(m_message + ' ', m_signature, m_ring).reason(), Refusal::WrongSignature);
        QCOMPARE(verifyMessage(m_message, m_signature, Keyring()).reason(), Refusal::UnknownKey);
        QCOMPARE(verifyMessage(m_message, m_signature + m_signature, m_ring).reason(), Refusal::SignatureMalformed);
        QCOMPARE(verifyMessage(m_message, QByteArray(), m_ring).reason(), Refusal::SignatureMalformed);
        // Another key that carries the id of ours.
        Keyring impostor;
        impostor.add({m_key.publicKey().id, SecretKey::generate().publicKey().key});
        QCOMPARE(verifyMessage(m_message, m_signature, impostor).reason(), Refusal::WrongSignature);
        impostor.add(m_key.publicKey());
        QVERIFY2(verifyMessage(m_message, m_signature, impostor), "the right one beside it still counts");
    }

    void refusesEveryBitAndEveryTruncation()
    {
        int accepted = 0;
        for (qsizetype bit = 0; bit < m_signature.size() * 8; ++bit) {
            QByteArray flipped = m_signature;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            accepted += verifyMessage(m_message, flipped, m_ring) ? 1 : 0;
        }
        for (qsizetype bit = 0; bit < m_message.size() * 8; ++bit) {
            QByteArray flipped = m_message;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            accepted += verifyMessage(flipped, m_signature, m_ring) ? 1 : 0;
        }
        for (qsizetype size = 0; size < m_signature.size(); ++size)
            accepted += verifyMessage(m_message, QByteArrayView(m_signature).first(size), m_ring) ? 1 : 0;
        QCOMPARE(accepted, 0);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_message = "{\"format\":1,\"target\":\"harbour\"}\n";
    QByteArray m_signature;
    SecretKey m_key = SecretKey::generate();
    Keyring m_ring;
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
