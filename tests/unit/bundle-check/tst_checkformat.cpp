// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checkformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** The report as staff read it. */
class CheckFormatTest : public QObject
{
    Q_OBJECT

    const Diagnostic m_error{
        Diagnostic::Severity::Error, u"missing-source"_s, u"facts.csv"_s, 12, 8, u"缺少出处。"_s, u"no source"_s};
    const Diagnostic m_warning{
        Diagnostic::Severity::Warning, u"unknown-file"_s, u"a.txt"_s, 0, 0, u"不认识。"_s, u"unknown"_s};

private Q_SLOTS:
    void printsPlaceCodeAndBothLanguages()
    {
        QCOMPARE(formatDiagnostics({m_error, m_warning}), u"a.txt: 提醒[unknown-file] 不认识。\n"
                                                          "a.txt: warning[unknown-file] unknown\n"
                                                          "facts.csv:12:8: 错误[missing-source] 缺少出处。\n"
                                                          "facts.csv:12:8: error[missing-source] no source\n"
                                                          "共 1 处错误，1 处提醒。\n"
                                                          "1 error, 1 warning.\n"_s);
    }

    void printsOneLanguage()
    {
        QCOMPARE(formatDiagnostics({m_error}, ReportLanguage::English),
                 u"facts.csv:12:8: error[missing-source] no source\n1 error, 0 warnings.\n"_s);
        QCOMPARE(formatDiagnostics({}, ReportLanguage::Chinese), u"没有发现问题。\n"_s);
    }

    void sortsAndDropsRepetitions()
    {
        Diagnostic later = m_error;
        later.line = 100;
        const Diagnostics sorted = sortedDiagnostics({later, m_error, m_error, m_warning});
        QCOMPARE(sorted.size(), 3);
        QCOMPARE(sorted[0].file, u"a.txt"_s);
        QCOMPARE(sorted[2].line, 100);
    }

    void choosesExitCode()
    {
        QCOMPARE(exitCodeOf({}), ExitCode::Clean);
        QCOMPARE(exitCodeOf({m_warning}), ExitCode::Clean);
        QCOMPARE(exitCodeOf({m_warning, m_error}), ExitCode::Problems);
        Diagnostic folder = m_error;
        folder.code = u"unreadable-folder"_s;
        QCOMPARE(exitCodeOf({folder}), ExitCode::Unreadable);
    }
};

QTEST_GUILESS_MAIN(CheckFormatTest)
#include "tst_checkformat.moc"
