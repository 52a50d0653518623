using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Sorts levels into tracks, from junior to senior in each.</summary>
internal static class LevelOrder
{
    private const string Management = "Management";
    private const string Contributor = "Individual contributor";
    private static readonly HashSet<string> ManagementCodes = new(StringComparer.OrdinalIgnoreCase) { "M", "EM", "MGR", "MG" };

    public static List<(LevelDraft Draft, int Order)> Of(List<LevelDraft> drafts)
    {
        NameTracks(drafts);
        return [.. drafts.GroupBy(draft => draft.Track).OrderBy(track => track.Min(draft => draft.Appearance)).SelectMany(Sort)];
    }

    /// <summary>Where the documents name no tracks and describe both managers and others, the titles tell them apart.</summary>
    private static void NameTracks(List<LevelDraft> drafts)
    {
        if (drafts.Exists(draft => draft.Track is not null)) { return; }

        var managers = drafts.Where(IsManagement).ToList();
        if (managers.Count == 0 || managers.Count == drafts.Count) { return; }

        foreach (var draft in drafts) { draft.Track = managers.Contains(draft) ? Management : Contributor; }
    }

    private static bool IsManagement(LevelDraft draft) => draft.Title is { } title
        ? NameWords.IsManagement(title)
        : draft.Code is { } code && ManagementCodes.Contains(code.TrimEnd("0123456789. -".ToCharArray()));

    private static IEnumerable<(LevelDraft, int)> Sort(IEnumerable<LevelDraft> track)
    {
        var levels = track.OrderBy(draft => draft.Appearance).ToList();
        if (levels.TrueForAll(draft => draft.Rank is not null) && levels.Select(draft => draft.Rank).Distinct().Count() > 1)
        {
            return Numbered(levels.Select(draft => (draft, (draft.Rank!.Value, draft.Appearance))));
        }

        var numbers = levels.Select(draft => NameWords.NumberOf(draft.Code)).ToList();
        if (numbers.TrueForAll(number => number is not null) && numbers.Distinct().Count() > 1)
        {
            return Numbered(levels.Select((draft, index) => (draft, (numbers[index]!.Value, draft.Appearance))));
        }

        if (numbers.Count(number => number is not null) > 1) { return Numbered(Filled(levels, numbers)); }

        var ranks = levels.Select(draft => NameWords.SeniorityOf(draft.Title ?? draft.Code ?? "")).ToList();
        return ranks.TrueForAll(rank => rank >= 0)
            ? Numbered(levels.Select((draft, index) => (draft, ((double)ranks[index] + ((NameWords.NumberOf(draft.Title) ?? 0) / 100), draft.Appearance))))
            : levels.Select((draft, index) => (draft, index + 1));
    }

    /// <summary>A level without a number stands after the one it is named after, unless its title is that of a beginner or a manager.</summary>
    private static IEnumerable<(LevelDraft, (double, int))> Filled(List<LevelDraft> levels, List<double?> numbers)
    {
        var last = 0.0;
        for (var index = 0; index < levels.Count; index++)
        {
            var title = levels[index].Title ?? "";
            var (isBeginner, isManagement) = (NameWords.IsBeginner(title), NameWords.IsManagement(title));
            last = numbers[index] ?? (isBeginner || isManagement ? last : last + 0.01);
            var unnumbered = isBeginner ? -1 : isManagement ? NameWords.SeniorityOf(title) : last;
            yield return (levels[index], (numbers[index] ?? unnumbered, levels[index].Appearance));
        }
    }

    private static IEnumerable<(LevelDraft, int)> Numbered(IEnumerable<(LevelDraft Draft, (double, int) Key)> keyed) =>
        keyed.OrderBy(level => level.Key).Select((level, index) => (level.Draft, index + 1));
}
