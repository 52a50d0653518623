using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>A heading of any kind with what stands below it, in order.</summary>
internal sealed class Section(SourceText? heading, int rank)
{
    private HeadingRole? role;

    /// <summary>Null for the document itself.</summary>
    public SourceText? Heading { get; } = heading;

    public int Rank { get; } = rank;

    public List<Part> Parts { get; } = [];

    /// <summary>The sections among its parts.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>The level that the heading names; set by <see cref="Outline"/>.</summary>
    public LevelName? Level { get; set; }

    /// <summary>The levels that the heading says it leads between.</summary>
    public (string From, string To)? Transition { get; set; }

    /// <summary>A heading or a table below it names levels.</summary>
    public bool HoldsLevels { get; set; }

    public void Add(Section section)
    {
        Parts.Add(new(null, section));
        Sections.Add(section);
    }

    public HeadingRole Role => role ??= Heading is null ? HeadingRole.Topic : HeadingRoles.Of(Heading.Value);
}

/// <summary>Either of the two, never both.</summary>
internal readonly record struct Part(Block? Block, Section? Section);
