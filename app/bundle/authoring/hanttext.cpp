// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/hanttext.h"

#include <opencc.h>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace autocity
{

struct HantText::Converter {
    opencc::SimpleConverter opencc{"s2t.json"};
};

HantText::HantText(const ContentTable &corrections)
{
    try {
        m_converter = std::make_unique<Converter>();
    } catch (const std::exception &error) {
        throw std::runtime_error(std::string("OpenCC: ") + error.what());
    }
    for (const ContentRow &row : corrections.rows) {
        if (!row.value(u"from"_s).isEmpty()) {
            m_corrections.append({row.value(u"from"_s), row.value(u"to"_s)});
        }
    }
    std::stable_sort(m_corrections.begin(), m_corrections.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

HantText::~HantText() = default;
HantText::HantText(HantText &&) noexcept = default;
HantText &HantText::operator=(HantText &&) noexcept = default;

QString HantText::convert(const QString &simplified) const
{
    const QString automatic = QString::fromStdString(m_converter->opencc.Convert(simplified.toStdString()));
    QString result;
    result.reserve(automatic.size());
    for (qsizetype at = 0; at < automatic.size();) {
        const QStringView rest = QStringView(automatic).mid(at);
        const auto fits = std::find_if(m_corrections.cbegin(), m_corrections.cend(),
                                       [rest](const auto &correction) { return rest.startsWith(correction.first); });
        if (fits == m_corrections.cend()) {
            result += automatic.at(at++);
        } else {
            result += fits->second;
            at += fits->first.size();
        }
    }
    return result;
}

} // namespace autocity
