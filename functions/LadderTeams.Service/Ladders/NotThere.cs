using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders;

/// <summary>Refuses to show what is not there.</summary>
internal static class NotThere
{
    /// <param name="version">Null when the current version was asked for.</param>
    public static ProblemHttpResult Refuse(int? version) => version is null
        ? LadderRefusals.LadderNotFound.With("GET /api/ladders names those that there are.")
        : LadderRefusals.VersionNotFound.With("GET /api/ladders names the ladders that there are, and …/versions the versions of one.");
}
