namespace LadderTeams.Service.Platform.Answers;

/// <summary>Wants to know which edition of an answer goes out.</summary>
internal sealed record Answering(Action<string> Gone);
