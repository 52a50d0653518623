namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>A level while its parts are gathered from the files.</summary>
internal sealed class LevelDraft(int appearance)
{
    /// <summary>In which place the level was first named.</summary>
    public int Appearance { get; } = appearance;

    /// <summary>Where the level was first named; null for what stands for everyone.</summary>
    public (SourceFile File, SourceText Text)? Named { get; init; }

    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? Track { get; set; }

    /// <summary>Where the documents say that it stands; null when they do not.</summary>
    public double? Rank { get; set; }

    public List<string> Aliases { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<InheritanceFact> Inheritance { get; } = [];

    /// <summary>Files that speak of the level, where a sentence makes it build on the earlier ones.</summary>
    public InheritanceFact? CumulativeBy { get; set; }

    public string Key => Code ?? Title ?? "";

    public void AddAlias(string? alias)
    {
        if (!string.IsNullOrWhiteSpace(alias) && alias != Code && alias != Title && !Aliases.Contains(alias)) { Aliases.Add(alias); }
    }
}
