// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace autocity
{

/** A value, or the reason why there is none. Reason is an enum class; detail is for the log, not for visitors. */
template<typename T, typename Reason>
class Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Reason reason, QString detail = {}) : m_reason(reason), m_detail(std::move(detail)) {}

    [[nodiscard]] explicit operator bool() const { return m_value.has_value(); }
    [[nodiscard]] const T &value() const & { return *m_value; }
    [[nodiscard]] T &value() & { return *m_value; }
    [[nodiscard]] T &&value() && { return std::move(*m_value); }
    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    std::optional<T> m_value;
    Reason m_reason{};
    QString m_detail;
};

} // namespace autocity
