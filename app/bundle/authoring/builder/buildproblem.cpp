// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/buildproblem.h"

using namespace Qt::StringLiterals;

namespace autocity
{

BilingualText buildProblemText(BuildProblem problem)
{
    switch (problem) {
    case BuildProblem::BadTarget:
        return {u"hall.csv 里没有可用的 id"_s, u"hall.csv has no usable id"_s};
    case BuildProblem::BadSerial:
        return {u"编号要从 1 起"_s, u"serials begin at 1"_s};
    case BuildProblem::BadDate:
        return {u"日期写法不对"_s, u"a date cannot be read"_s};
    case BuildProblem::Inconsistent:
        return {u"内容前后不一致，请先运行 check"_s, u"the content contradicts itself; run check first"_s};
    case BuildProblem::MediaUnreadable:
        return {u"media/ 里的文件无法读取"_s, u"a file of media/ cannot be read"_s};
    case BuildProblem::TooLarge:
        return {u"内容太大"_s, u"the content is too large"_s};
    case BuildProblem::NoConverter:
        return {u"缺少繁体转换数据 OpenCC"_s, u"the data of OpenCC are not installed"_s};
    case BuildProblem::Unwritable:
        return {u"无法写入"_s, u"it cannot be written"_s};
    }
    return {};
}

} // namespace autocity
