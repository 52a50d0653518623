namespace LadderTeams.Core.Privacy;

/// <summary>How somebody stands to what is asked for. One can be several at once: a person's manager may be a ladder owner.</summary>
public enum Role
{
    /// <summary>Everybody, also who has not signed in.</summary>
    Anyone,

    /// <summary>Whoever has signed in to the tenant, colleagues among them.</summary>
    Person,

    /// <summary>Whom it is about.</summary>
    Subject,

    /// <summary>Whom the directory calls the subject's manager now: neither who was before, nor that manager's manager.</summary>
    Manager,

    /// <summary>Who publishes ladders.</summary>
    Owner,

    /// <summary>Who runs Ladder for the company.</summary>
    Admin,

    /// <summary>The Bot Connector, in the name of somebody of a tenant. It signs in by tokens of its own.</summary>
    Connector,

    /// <summary>Microsoft Graph, which shows what it was told when it was asked to tell what happens.</summary>
    Graph,
}
