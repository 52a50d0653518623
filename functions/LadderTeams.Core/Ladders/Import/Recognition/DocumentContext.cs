using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>What a document as a whole says of its parts: its title, its file's name, whether it names levels at all.</summary>
internal sealed partial class DocumentContext
{
    private readonly SourceFile file;
    private readonly FrontMatter? frontMatter;

    private readonly Lazy<bool> namesOtherLevels;

    /// <param name="namesOtherLevels">Asked only where a table's columns may be a rating scale.</param>
    public DocumentContext(Document document, Section root, bool isOneOfMany, bool hasNoLevels, Lazy<bool> namesOtherLevels)
    {
        this.namesOtherLevels = namesOtherLevels;
        (file, frontMatter) = (document.File, document.FrontMatter);
        HasNoLevels = hasNoLevels;
        IsOneOfMany = isOneOfMany;
        Title = TitleOf(root, isOneOfMany);
        if (Title is { } title && IsNamedElsewhere() && NamesSubject(title)) { Title = null; }

        OnlyLevel = OnlyLevelOf(root);
    }

    /// <summary>The heading that names the document and no part of it; null when there is none.</summary>
    public Section? Title { get; }

    /// <summary>The one level that the document's headings name; null when they name none or several.</summary>
    public LevelName? OnlyLevel { get; }

    /// <summary>No document of the import names a level.</summary>
    public bool HasNoLevels { get; }

    /// <summary>The import names at least two levels otherwise than by words of proficiency.</summary>
    public bool NamesOtherLevels => namesOtherLevels.Value;

    private bool IsOneOfMany { get; }

    /// <summary>The text that names the level of the whole document; null when the file's name does or nothing.</summary>
    public SourceText? NamedBy { get; private set; }

    /// <summary>The sentence that makes every level build on the earlier ones; null when no sentence does.</summary>
    public SourceText? CumulativeBy { get; set; }

    /// <summary>The scope of the whole document.</summary>
    public Scope ScopeOf(Section root)
    {
        var words = NameOfFile();
        var scope = new Scope { IsForEveryone = HeadingRoles.Of(words) == HeadingRole.Everyone, Track = TrackOfFolder() };
        if (root.HoldsLevels) { return IsOneOfMany && NeedsCapability(root) ? scope.WithTopic(SubjectOf(words), true) : scope; }

        if (HasTransition(root)) { return scope; }

        if (LevelOfDocument() is { } level) { return scope.WithLevel(level with { Rank = frontMatter?.Order }); }

        return IsOneOfMany && LevelNameParser.Parse(words) is { } fromFile ? scope.WithLevel(fromFile) : scope;
    }

    /// <summary>The file's name or its front matter says which level the file is about, or that it is about all.</summary>
    private bool IsNamedElsewhere() =>
        frontMatter?.Level is not null || (IsOneOfMany && (LevelNameParser.Parse(NameOfFile()) is not null || HeadingRoles.Of(NameOfFile()) == HeadingRole.Everyone));

    private static bool NamesSubject(Section title) =>
        title is { Role: HeadingRole.Topic } && LevelNameParser.ParseWeak(title.Heading!.Value) is null && !SpeaksOfLadder().IsMatch(title.Heading.Value);

    /// <summary>The nearest folder that names a track; null when none does.</summary>
    private string? TrackOfFolder() => file.Name.Split('/', '\\').SkipLast(1).Reverse()
        .Select(folder => FileWords().Replace(folder, " ").Trim())
        .FirstOrDefault(folder => HeadingRoles.Of(folder) == HeadingRole.Track);

    private string NameOfFile() => FileWords().Replace(Path.GetFileNameWithoutExtension(file.Name.Split('/', '\\')[^1]), " ").Trim();

    /// <summary>The level that the whole document is about, by its title or its front matter.</summary>
    private LevelName? LevelOfDocument()
    {
        if (frontMatter?.Title is { } given && (LevelNameParser.ParseWeak(given.Value) ?? Numbered(given)) is { } named)
        {
            (NamedBy, given.Fate) = (given, Fate.Label);
            if (named.Code is not null || frontMatter.Level is not { } number) { return named; }

            number.Fate = Fate.Label;
            return named with { Code = number.Value };
        }

        if (frontMatter is { Title: null, Level: { } only } && LevelNameParser.ParseWeak(only.Value) is { } numbered)
        {
            (NamedBy, only.Fate) = (only, Fate.Label);
            return numbered;
        }

        if (Title?.Heading is not { } title || LevelNameParser.ParseWeak(title.Value) is not { } level) { return null; }

        NamedBy = title;
        return level;
    }

    /// <summary>A file among others that carries a number and a short title is a level, whatever its title says.</summary>
    private LevelName? Numbered(SourceText title) =>
        IsOneOfMany && frontMatter?.Order is not null && title.Value.Length <= 40 && !SpeaksOfLadder().IsMatch(title.Value) ? new(null, title.Value) : null;

    /// <summary>Levels stand at the top of the file with no subject above or below them, so the file is the subject.</summary>
    private bool NeedsCapability(Section root)
    {
        var top = Title is { } title && root.Sections.Contains(title) ? title : root;
        return top == root && top.Sections.Count > 1 && top.Sections.All(section => section.Level is not null && !section.Sections.Any(child => child.Role == HeadingRole.Topic));
    }

    private static LevelName? OnlyLevelOf(Section root)
    {
        var (found, waiting) = ((LevelName?)null, new Stack<Section>(root.Sections));
        while (waiting.TryPop(out var section))
        {
            if (section.Level is not null && !Navigation.Is(section))
            {
                if (found is not null) { return null; }

                found = section.Level;
            }

            foreach (var child in section.Sections) { waiting.Push(child); }
        }

        return found;
    }

    private static bool HasTransition(Section section) => section.Sections.Any(child => child.Transition is not null);

    private static Section? TitleOf(Section root, bool isOneOfMany)
    {
        var first = root.Sections.FirstOrDefault();
        if (first is null || first.Level is not null || first.Transition is not null) { return null; }

        var rank = root.Sections.Min(section => section.Rank);
        if (first.Rank != rank || root.Sections.Count(section => section.Rank == rank) > 1) { return null; }

        var isSubject = isOneOfMany && first.Role == HeadingRole.Topic && !SpeaksOfLadder().IsMatch(first.Heading!.Value)
            && first.HoldsLevels && first.Sections.Where(child => child.Level is not null).All(child => child.Sections.Count == 0);
        return isSubject ? null : first;
    }

    private string SubjectOf(string words)
    {
        if (frontMatter?.Title is not { } title) { return Capitalised(words); }

        title.Fate = Fate.Label;
        return NameWords.WithoutOrnament(title.Value);
    }

    private static string Capitalised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"[-_.\s]+|(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex FileWords();

    [GeneratedRegex(@"\b(?:ladder|framework|levels?|career|matrix|titles|roles?|progression|competenc(?:y|ies)|expectations|handbook|guidelines?|paths?|engineering|grades?|bands?|rubric)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfLadder();
}
