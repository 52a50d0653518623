using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>What Graph answers under <c>/subscriptions</c>. A subscription is there for whoever made it, and nobody else.</summary>
internal sealed class Subscriptions(SubscriptionStore store, Handshake handshake, PeopleDirectory people, TenantAddress address, TenantOptions options, TimeProvider time)
{
    private static readonly string[] ToRead = ["Calendars.Read", "Calendars.ReadWrite"];

    public async Task<GraphAnswer> AnswerAsync(GraphCaller caller, IReadOnlyList<string> rest, GraphRequest request, CancellationToken cancellationToken)
    {
        if (!caller.MayOneOf(ToRead)) { return MailboxErrors.AccessDenied(); }

        if (rest is []) { return request.Method switch { "GET" => List(caller), "POST" => await CreateAsync(caller, request, cancellationToken), _ => GraphErrors.MethodNotAllowed() }; }

        if (!Guid.TryParse(rest[0], out var id) || store.Find(id) is not { } found || !found.IsOf(caller)) { return SubscriptionErrors.NotFound(); }

        return (request.Method, rest) switch
        {
            ("GET", [_]) => Entity(StatusCodes.Status200OK, found),
            ("PATCH", [_]) => Renew(found, request.Body),
            ("DELETE", [_]) => End(found),
            ("POST", [_, "reauthorize"]) => Reauthorize(found),
            (_, [_] or [_, "reauthorize"]) => GraphErrors.MethodNotAllowed(),
            _ => GraphErrors.NoSuchSegment(rest[^1]),
        };
    }

    private GraphAnswer List(GraphCaller caller) => new(StatusCodes.Status200OK, new()
    {
        ["@odata.context"] = Context,
        ["value"] = new JsonArray([.. store.All.Where(found => found.IsOf(caller)).Select(found => found.ToJson(options.ClientId))]),
    });

    private async Task<GraphAnswer> CreateAsync(GraphCaller caller, GraphRequest request, CancellationToken cancellationToken)
    {
        if (NewSubscription.Mailbox(caller, request.Body) is not { } path) { return SubscriptionErrors.Invalid("The resource is not supported here."); }

        if (path.OwnerIn(people) is not { } owner) { return MailboxErrors.NoSuchUser(path.Owner ?? "me"); }

        if (caller.Person is { } person && person != owner.Id) { return MailboxErrors.AccessDenied(); }

        var (made, refusal) = NewSubscription.Read(caller, owner.Id, request, time.GetUtcNow());
        if (made is null) { return refusal!; }

        foreach (var url in new[] { made.NotificationUrl, made.LifecycleUrl }.OfType<Uri>())
        {
            if (await handshake.RefuseAsync(url, cancellationToken) is { } failed) { return failed; }
        }

        store.Put(made);
        return Entity(StatusCodes.Status201Created, made);
    }

    private GraphAnswer Renew(Subscription found, JsonNode? json)
    {
        var (expires, refusal) = NewSubscription.Expiry(json, time.GetUtcNow());
        if (refusal is not null) { return refusal; }

        store.Put(found = found with { Expires = expires, NeedsReauthorization = false });
        return Entity(StatusCodes.Status200OK, found);
    }

    private GraphAnswer End(Subscription found)
    {
        store.Remove(found.Id);
        return new(StatusCodes.Status204NoContent, null);
    }

    private GraphAnswer Reauthorize(Subscription found)
    {
        store.Put(found with { NeedsReauthorization = false });
        return new(StatusCodes.Status204NoContent, null);
    }

    private GraphAnswer Entity(int status, Subscription found)
    {
        var json = found.ToJson(options.ClientId);
        json.Insert(0, "@odata.context", $"{Context}/$entity");
        return new(status, json);
    }

    private string Context => $"{address.Origin}{GraphEndpoints.Root}/$metadata#subscriptions";
}
