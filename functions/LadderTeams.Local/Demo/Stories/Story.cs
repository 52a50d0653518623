namespace LadderTeams.Local.Demo.Stories;

/// <summary>What a person of the demo company did, and what was said and agreed about it.</summary>
internal sealed record Story
{
    /// <summary>The name of her mailbox.</summary>
    public required string Alias { get; init; }

    /// <summary>What she writes in; her manager writes English.</summary>
    public string Language { get; init; } = "en";

    public string Colleague { get; init; } = "";

    public string Neighbours { get; init; } = "";

    /// <summary>The colleague as she writes the name herself; null when it is written as in English.</summary>
    public string? OwnColleague { get; init; }

    public string? OwnNeighbours { get; init; }

    public IReadOnlyList<StoryRound> Rounds { get; init; } = [];

    public IReadOnlyList<StoryEvidence> Evidence { get; init; } = [];

    public IReadOnlyList<StoryAction> Actions { get; init; } = [];

    public IReadOnlyList<StoryText> Points { get; init; } = [];

    public IReadOnlyList<StoryText> Notes { get; init; } = [];
}

internal enum Progress
{
    None,
    Draft,
    Submitted,
}

internal enum Author
{
    Person,
    Manager,
}

/// <param name="Work">What the half was about, as a phrase within a sentence.</param>
/// <param name="Self">A digit for each capability in the ladder's order, 1 for the lowest point of the scale, or a hyphen for none.</param>
/// <param name="Manager">As <paramref name="Self"/>.</param>
/// <param name="OwnWork">The work as the person writes it; null when it is written as in English.</param>
/// <param name="SignedOff">Of a round that both have submitted.</param>
internal sealed record StoryRound(
    HalfYear Half,
    string Level,
    string Target,
    string Work,
    string Self,
    string Manager,
    string? OwnWork = null,
    Progress SelfIs = Progress.Submitted,
    Progress ManagerIs = Progress.Submitted,
    bool SignedOff = true)
{
    public bool IsSignedOff => SignedOff && SelfIs is Progress.Submitted && ManagerIs is Progress.Submitted;
}

/// <param name="SpeaksFor">Statements of the ladder, as <see cref="StatementReference"/> writes them.</param>
internal sealed record StoryEvidence(
    string Title, DateOnly Date, string Text, IReadOnlyList<string> SpeaksFor, string? Link = null, string? Source = null, bool Shared = false)
{
    public IEnumerable<StatementReference> References => SpeaksFor.Select(StatementReference.Parse);
}

/// <param name="Owner">Who does it, and raises it.</param>
/// <param name="State">As the API names it.</param>
internal sealed record StoryAction(string Text, DateOnly Due, Author Owner = Author.Person, string State = "open");

/// <summary>A talking point or a private note.</summary>
/// <param name="Discussed">Of a talking point.</param>
internal sealed record StoryText(string Text, Author By = Author.Person, bool Discussed = false);
