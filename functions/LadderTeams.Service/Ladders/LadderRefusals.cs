using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Ladders;

internal static class LadderRefusals
{
    public static Refusal LadderNotFound { get; } = new(404, "ladder_not_found", "There is no such ladder.");

    public static Refusal LevelNotFound { get; } = new(404, "level_not_found", "The ladder has no such level.");

    public static Refusal CapabilityNotFound { get; } = new(404, "capability_not_found", "The ladder has no such capability.");

    public static Refusal LevelMissing { get; } = new(400, "level_missing", "Name two levels to compare.");

    public static Refusal SameLevel { get; } = new(400, "same_level", "A level cannot be compared with itself.");

    public static Refusal QueryMissing { get; } = new(400, "query_missing", "Say what to search for.");

    public static Refusal QueryTooLong { get; } = new(400, "query_too_long", "The query is too long.");

    public static Refusal PageOutOfRange { get; } = new(400, "page_out_of_range", "There is no such page.");
}
