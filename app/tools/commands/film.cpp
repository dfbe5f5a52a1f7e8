// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/contentfolder.h"
#include "bundle/mediaprobe.h"
#include "tools/commands/commands.h"

#include "bundle/authoring/hanttext.h"
#include "film/filmencoder.h"
#include "film/filmpainter.h"
#include "film/journeycaptions.h"
#include "film/journeypainter.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QHash<QString, Scene> scenesOf(const Content &content)
{
    const QHash<QString, QJsonObject> pictures = content.drawings();
    QHash<QString, Scene> scenes;
    for (const SceneFile &scene : content.scenes)
        scenes.insert(scene.name, Scene::parse(Scene::expanded(scene.drawing, pictures)));
    return scenes;
}

/** A film that only needs to be drawn. */
struct Reel {
    QSize size;
    int rate = 0;
    int frames = 0;
    int poster = 0; ///< the frame that stands for it
    std::function<QImage(int)> frame;
    QHash<QString, QString> captions; ///< by the language's short name; empty: written by hand
};

/** Shots of scenes; what stands for it is its last frame, which shows the most. */
Reel shotsReel(const Content &content, const QJsonObject &description, QStringList &problems)
{
    const Storyboard board = Storyboard::parse(description, &problems);
    const auto painter = std::make_shared<FilmPainter>(board, scenesOf(content));
    return {board.size, board.rate, board.frames(), board.frames() - 1, [painter](int number) { return painter->frame(number); }, {}};
}

Reel journeyReel(const Content &content, const QJsonObject &description, QStringList &problems)
{
    const auto script = std::make_shared<JourneyScript>(JourneyScript::parse(description, &problems));
    const HantText traditional(content.table(u"hant"_s));
    const QList<JourneyWord> words = journeyWords(*script, content, [&](const QString &text) { return traditional.convert(text); });
    const auto painter = std::make_shared<JourneyPainter>(*script, content, words);
    Reel reel{script->size(), script->rate(), script->frames(), script->posterFrame(), [script, painter](int number) { return painter->frame(number); }, {}};
    for (const QString &language : {u"zh"_s, u"hant"_s, u"en"_s})
        reel.captions.insert(language, journeyCaptions(*script, words, language));
    return reel;
}

ExitCode unwritable(const CommandContext &context, const QString &file)
{
    context.complain({u"没有写成"_s, u"could not be written"_s}, file);
    return ExitCode::Unwritable;
}

/** The picture that stands still before the film plays, or where it cannot; and the captions that the tool makes. */
ExitCode writeBeside(const CommandContext &context, const Reel &reel, const QString &name)
{
    if (!reel.frame(reel.poster).save(name + ".png"_L1))
        return unwritable(context, name + ".png"_L1);
    for (auto caption = reel.captions.cbegin(); caption != reel.captions.cend(); ++caption) {
        QSaveFile file(name + u'.' + caption.key() + ".vtt"_L1);
        if (!file.open(QIODevice::WriteOnly) || file.write(caption.value().toUtf8()) < 0 || !file.commit())
            return unwritable(context, file.fileName());
    }
    return ExitCode::Clean;
}

ExitCode render(const CommandContext &context, const Reel &reel, const QString &name)
{
    const QString file = name + ".webm"_L1;
    FilmEncoder encoder(file, reel.size, reel.rate);
    bool good = encoder.error().isEmpty();
    for (int number = 0; good && number < reel.frames; ++number)
        good = encoder.write(reel.frame(number));
    if (!encoder.finish()) {
        context.complain({u"影片没有写成。需要 ffmpeg（Debian 软件包 ffmpeg）"_s, u"the film could not be written; it needs ffmpeg (Debian package ffmpeg)"_s},
                         file + u": "_s + encoder.error());
        return ExitCode::Unwritable;
    }
    const ExitCode beside = writeBeside(context, reel, name);
    if (beside != ExitCode::Clean)
        return beside;
    const MediaProbe probe = probeMedia(file);
    context.say({u"已拍好"_s, u"rendered"_s}, u"%1 (%2×%3, %4 s, %5 kB)"_s.arg(file).arg(probe.width).arg(probe.height)
                                                .arg(static_cast<double>(probe.duration) / 1000, 0, 'f', 1).arg(QFileInfo(file).size() / 1000));
    return ExitCode::Clean;
}

/** Every frame as a picture, to look at what a storyboard does before it is encoded. */
ExitCode writeFrames(const CommandContext &context, const Reel &reel, const QString &folder)
{
    QDir().mkpath(folder);
    for (int number = 0; number < reel.frames; ++number) {
        const QString file = u"%1/%2.png"_s.arg(folder).arg(number, 4, 10, QLatin1Char('0'));
        if (!reel.frame(number).save(file))
            return unwritable(context, file);
    }
    return ExitCode::Clean;
}

ExitCode run(const CommandContext &context)
{
    const QDir folder(context.operand(0));
    Diagnostics diagnostics;
    const Content content = readContent(folder.path(), diagnostics);
    if (!folder.exists()) {
        context.print(formatDiagnostics(diagnostics, context.language()));
        return ExitCode::Unreadable;
    }
    const QString only = context.operand(1);
    bool any = false;
    for (const SceneFile &film : content.films) {
        if (!only.isEmpty() && film.name != only)
            continue;
        any = true;
        QStringList problems;
        const Reel reel = JourneyScript::describes(film.drawing) ? journeyReel(content, film.drawing, problems) : shotsReel(content, film.drawing, problems);
        if (!problems.isEmpty()) {
            context.complain({u"故事板有误，请先运行 check"_s, u"the storyboard is wrong; run check first"_s}, film.file + u": "_s + problems.join(u"; "_s));
            return ExitCode::Problems;
        }
        folder.mkpath(u"media"_s);
        const QString frames = context.option(u"frames"_s);
        const ExitCode rendered = frames.isEmpty() ? render(context, reel, folder.filePath(u"media/"_s + film.name)) : writeFrames(context, reel, frames);
        if (rendered != ExitCode::Clean)
            return rendered;
    }
    if (any)
        return ExitCode::Clean;
    context.complain({u"没有这个故事板"_s, u"there is no such storyboard"_s}, u"films/%1.json"_s.arg(only.isEmpty() ? u"*"_s : only));
    return ExitCode::Unreadable;
}

} // namespace

Command filmCommand()
{
    return {u"film"_s,
            {u"按 films/ 里的故事板，用本馆自己的图拍成影片，放进 media/"_s,
             u"render the storyboards in films/ from the hall’s own drawings into media/, each with a still picture and, for journeys, captions"_s},
            {u"FOLDER"_s, u"NAME"_s},
            1,
            {commandOption(u"frames"_s, {u"不做影片，把每帧存成图片放进 DIR"_s, u"no film, but every frame as a picture, into DIR"_s}, u"DIR"_s)},
            run};
}

} // namespace autocity
