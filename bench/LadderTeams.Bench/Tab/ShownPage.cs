namespace LadderTeams.Bench.Tab;

/// <summary>A page that a host frames, and what tells that it can be used: its heading, and words that it shows when it has its data.</summary>
internal sealed record ShownPage(string Name, Uri Server, string Path, string Heading, string Shows);
