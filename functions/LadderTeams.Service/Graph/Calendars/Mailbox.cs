using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph.Calendars;

/// <summary>Whose calendar, and in whose name it is asked for.</summary>
internal sealed class Mailbox
{
    private Mailbox(GraphActor actor, PersonId owner, string path) => (Actor, Owner, Path) = (actor, owner, path);

    public GraphActor Actor { get; }

    public PersonId Owner { get; }

    /// <summary>Below the version.</summary>
    public string Path { get; }

    public string Tenant => Actor.Tenant;

    /// <summary>The caller's, in her own name.</summary>
    public static Mailbox Own(ICaller caller) => new(GraphActor.For(caller), PersonId.From(caller.PersonId)!, "me");

    /// <summary>Anybody's, in the name of the service.</summary>
    public static Mailbox Of(string tenant, PersonId owner) => new(GraphActor.OfService(tenant), owner, $"users/{Uri.EscapeDataString(owner.Value)}");
}
