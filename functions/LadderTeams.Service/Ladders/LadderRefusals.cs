using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Ladders;

internal static class LadderRefusals
{
    public static Refusal LadderNotFound => CatalogRefusals.LadderNotFound;

    public static Refusal VersionNotFound => CatalogRefusals.VersionNotFound;

    public static Refusal FileNotFound { get; } = new(404, "file_not_found", "The version has no such file.");

    public static Refusal LevelNotFound => CatalogRefusals.LevelNotFound;

    public static Refusal CapabilityNotFound { get; } = new(404, "capability_not_found", "The ladder has no such capability.");

    public static Refusal LevelMissing { get; } = new(400, "level_missing", "Name two levels to compare.");

    public static Refusal SameLevel { get; } = new(400, "same_level", "A level cannot be compared with itself.");

    public static Refusal VersionMissing { get; } = new(400, "version_missing", "Name two versions to compare.");

    public static Refusal QueryMissing { get; } = new(400, "query_missing", "Say what to search for.");

    public static Refusal QueryTooLong { get; } = new(400, "query_too_long", "The query is too long.");

    public static Refusal PageOutOfRange => Refusal.PageOutOfRange;

    public static Refusal LadderIdInvalid { get; } = new(400, "ladder_id_invalid", "No ladder can have that id.");

    public static Refusal VersionConflict { get; } = new(412, "version_conflict", "Another version is current by now.");

    public static Refusal UploadUnreadable { get; } = new(400, "upload_unreadable", "The files cannot be read.");

    public static Refusal NoFiles { get; } = new(400, "no_files", "There is no file.");

    public static Refusal FileNameInvalid { get; } = new(400, "file_name_invalid", "A file has a name that it cannot have.");

    public static Refusal FileNameTwice { get; } = new(400, "file_name_twice", "Two files have the same name.");

    public static Refusal TooManyFiles { get; } = new(413, "too_many_files", "There are too many files.");

    public static Refusal FileTooLarge { get; } = new(413, "file_too_large", "A file is too large.");

    public static Refusal UploadTooLarge { get; } = new(413, "upload_too_large", "The files are too large.");

    public static Refusal NoteTooLong { get; } = new(400, "note_too_long", "The note is too long.");

    public static Refusal LadderUnreadable { get; } = new(422, "ladder_unreadable", "The files make no ladder that people could read.");
}
