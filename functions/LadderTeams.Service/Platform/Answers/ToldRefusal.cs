namespace LadderTeams.Service.Platform.Answers;

/// <summary>What a request was refused with, for who counts.</summary>
internal sealed record ToldRefusal(string Code);
