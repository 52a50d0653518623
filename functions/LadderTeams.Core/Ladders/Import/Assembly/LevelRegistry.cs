using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Knows which names mean the same level: the code decides, then the title, then other names given for it.</summary>
internal sealed class LevelRegistry
{
    private readonly Dictionary<string, List<LevelDraft>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LevelDraft>> byTitle = new(StringComparer.Ordinal);

    /// <summary>Names that taught nothing new when they came last; forgotten as soon as another name does.</summary>
    private readonly Dictionary<LevelName, LevelDraft> settled = [];

    public List<LevelDraft> Drafts { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public LevelDraft FindOrAdd(LevelName name, SourceFile file, SourceText text)
    {
        if (settled.TryGetValue(name, out var draft)) { return draft; }

        if (Find(name) is { } known)
        {
            var before = State(known);
            Learn(known, name, file, text);
            if (before != State(known)) { settled.Clear(); }
            else { settled[name] = known; }

            return known;
        }

        settled.Clear();
        draft = new LevelDraft(Drafts.Count) { Named = (file, text), Code = name.Code, Title = name.Title, Track = name.Track };
        Drafts.Add(draft);
        Learn(draft, name, file, text);
        return draft;
    }

    /// <summary>All that <see cref="Learn"/> may change.</summary>
    private (string?, string?, string?, double?, int, int) State(LevelDraft draft) =>
        (draft.Code, draft.Title, draft.Track, draft.Rank, draft.Aliases.Count, Diagnostics.Count);

    /// <summary>Null when no level has that name.</summary>
    public LevelDraft? Find(LevelName name)
    {
        if (name.Code is not null && Match(byCode, CodeKey(name.Code), name) is { } coded) { return coded; }

        if (name.Title is null) { return name.Code is null ? null : Match(byTitle, TitleKey(name.Code), name); }

        return Match(byTitle, TitleKey(name.Title), name) is { } titled && (name.Code is null || titled.Code is null) ? titled : null;
    }

    /// <summary><c>Level 4</c>, <c>Lvl 4</c> and <c>L4</c> are one code.</summary>
    public static string CodeKey(string code)
    {
        var key = TitleKey(code);
        foreach (var prefix in LongPrefixes)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal)) { return string.Concat("l", key.AsSpan(prefix.Length)); }
        }

        return key;
    }

    public static string TitleKey(string title)
    {
        Span<char> key = title.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[title.Length];
        var length = 0;
        foreach (var letter in title)
        {
            if (char.IsLetterOrDigit(letter)) { key[length++] = char.ToLowerInvariant(letter); }
        }

        return key[..length].ToString();
    }

    private static string TrackKey(string track) => TitleKey(track).TrimEnd('s');

    private const int LongestOnStack = 128;

    private static readonly string[] LongPrefixes = ["level", "lvl"];

    private static LevelDraft? Match(Dictionary<string, List<LevelDraft>> index, string key, LevelName name) =>
        key.Length > 0 && index.TryGetValue(key, out var drafts) ? drafts.Find(draft => Agrees(draft, name)) : null;

    /// <summary>The same code on two tracks, or for a manager and an engineer, names two levels.</summary>
    private static bool Agrees(LevelDraft draft, LevelName name) =>
        (draft.Track is null || name.Track is null || TrackKey(draft.Track) == TrackKey(name.Track) || (draft.Title is not null && draft.Title == name.Title))
        && (draft.Title is null || name.Title is null || NameWords.IsManagement(draft.Title) == NameWords.IsManagement(name.Title));

    private void Learn(LevelDraft draft, LevelName name, SourceFile file, SourceText text)
    {
        if (draft.Code is null) { draft.Code = name.Code; }
        else if (name.Code is not null && CodeKey(draft.Code) != CodeKey(name.Code)) { draft.AddAlias(name.Code); }

        if (draft.Title is null) { draft.Title = name.Title; }
        else if (name.Title is not null && TitleKey(draft.Title) != TitleKey(name.Title) && !draft.Aliases.Contains(name.Title))
        {
            draft.AddAlias(name.Title);
            Diagnostics.Add(new("title_drift", DiagnosticSeverity.Warning, file.Name, file.LineOf(text.Start),
                $"Use one title: this level is called \"{draft.Title}\" elsewhere and \"{name.Title}\" here."));
        }

        draft.Track ??= name.Track;
        draft.Rank ??= name.Rank;
        foreach (var alias in name.Aliases) { draft.AddAlias(alias); }

        Index(byCode, draft.Code is null ? "" : CodeKey(draft.Code), draft);
        Index(byTitle, draft.Title is null ? "" : TitleKey(draft.Title), draft);
        foreach (var alias in draft.Aliases)
        {
            Index(byTitle, TitleKey(alias), draft);
            Index(byCode, CodeKey(alias), draft);
        }
    }

    private static void Index(Dictionary<string, List<LevelDraft>> index, string key, LevelDraft draft)
    {
        if (key.Length == 0) { return; }

        if (!index.TryGetValue(key, out var drafts)) { index[key] = drafts = []; }

        if (!drafts.Contains(draft)) { drafts.Add(draft); }
    }
}
