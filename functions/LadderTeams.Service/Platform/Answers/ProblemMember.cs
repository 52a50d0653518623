namespace LadderTeams.Service.Platform.Answers;

/// <summary>What an endpoint's problem details may tell besides the code, for a client to act on. Stated as metadata, it is in the OpenAPI document.</summary>
/// <param name="Meaning">With which code it comes, and what it is.</param>
internal sealed record ProblemMember(string Name, Type Type, string Meaning);
