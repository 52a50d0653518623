namespace LadderTeams.Reliability.Work;

/// <summary>One thing that somebody writes, in words that nobody else uses.</summary>
internal sealed class Deed(string path, string words)
{
    /// <summary>What it is added to, below the person.</summary>
    public string Path => path;

    public string Words => words;

    /// <summary>The same for each try.</summary>
    public string Key { get; } = Guid.NewGuid().ToString();

    /// <summary>Whether somebody was told that it is written.</summary>
    public bool IsAcknowledged { get; set; }
}
