namespace LadderTeams.Service.Platform.Callers;

/// <summary>What a tenant's administrator makes of a person. Everything else follows from who manages whom.</summary>
[Flags]
internal enum AppRoles
{
    None = 0,

    /// <summary>Publishes ladders.</summary>
    LadderOwner = 1,

    Admin = 2,
}

internal static class AppRole
{
    /// <summary>By its name in tokens; none for one that is not ours.</summary>
    public static AppRoles From(string name) => name switch
    {
        "Ladder.Owner" => AppRoles.LadderOwner,
        "Ladder.Admin" => AppRoles.Admin,
        _ => AppRoles.None,
    };
}
