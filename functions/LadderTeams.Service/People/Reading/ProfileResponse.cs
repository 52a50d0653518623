using LadderTeams.Core.People;
using LadderTeams.Service.Graph;
using LadderTeams.Service.People.Levels;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Reading;

/// <summary>Who a person is, by the directory; at which level she is, by who manages her.</summary>
/// <param name="Name">Null when the directory has none.</param>
/// <param name="IsEnabled">Whether she can sign in; null when it is not known.</param>
/// <param name="Roles">What she may do in Ladder besides: <c>ladderOwner</c>, <c>admin</c>. Null for another person than who asks.</param>
/// <param name="Level">Null when none was set.</param>
/// <param name="Manager">Null when it is not known, or nobody manages her.</param>
/// <param name="AsOf">When the directory said so; null when it could not be asked, and the name is from who signed in.</param>
/// <param name="IsStale">Whether the directory could not be asked now.</param>
internal sealed record ProfileResponse(
    string Id, string? Name, string? Mail, bool? IsEnabled, IReadOnlyList<string>? Roles, HeldLevel? Level, ManagerResponse? Manager, DateTimeOffset? AsOf, bool IsStale)
{
    public static ProfileResponse From(DirectoryPerson person, IReadOnlyList<string>? roles, LevelEntry? level, KnownManager? manager, DateTimeOffset? asOf, bool isStale) => new(
        person.Id.Value, person.Name, person.Mail, person.IsEnabled, roles,
        level is null ? null : HeldLevel.From(level), manager is null ? null : ManagerResponse.From(manager), asOf, isStale);
}

/// <param name="AsOf">When the directory said so. It lets nobody in.</param>
internal sealed record ManagerResponse(string Id, string? Name, DateTimeOffset AsOf)
{
    public static ManagerResponse From(KnownManager manager) => new(manager.Id.Value, manager.Name, manager.AsOf);
}
