using System.Text.RegularExpressions;
using LadderTeams.Local.Tests.Tenant.Graph;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>Holds what the client sends to Graph's description: to Microsoft's own where that is at hand, and always to our cut.</summary>
internal static partial class Description
{
    public static void AssertDescribed(IEnumerable<SentRequest> sent)
    {
        foreach (var request in sent.SelectMany(sent => sent.Parts.Prepend(sent)).Where(request => !IsOfDirectory(request)))
        {
            Assert.Empty(Misfits(request, GraphSchema.AtHand));
            Assert.Empty(Misfits(request, GraphSchema.OfOurOwn));
        }
    }

    public static IReadOnlyList<string> Misfits(SentRequest request, GraphSchema schema)
    {
        var (path, method) = (Event().Replace(User().Replace(Subscription().Replace(request.Address.Split('?')[0], "/subscriptions/{subscription-id}"), "/users/{user-id}"), "/events/{event-id}"), request.Method.ToLowerInvariant());
        if (schema.Parameters(path, method) is not { } known) { return [$"{request.Method} {path} is not described"]; }

        var options = QueryHelpers.ParseQuery(new Uri($"https://graph.example{request.Address}").Query);
        var misfits = options.Keys.Except(known).Select(option => $"{path}: {option} is not described").ToList();
        if (options.TryGetValue("$select", out var select)) { misfits.AddRange(select.ToString().Split(',').Except(schema.Selectable(path, method)).Select(name => $"{path}: {name} cannot be selected")); }

        if (request.IfMatch is not null && !known.Contains("If-Match")) { misfits.Add($"{path}: If-Match is not described"); }

        // Graph tells nobody whom it cannot reach over TLS; on this machine there is none.
        if (request.Body is { } body) { misfits.AddRange(schema.MisfitsOfRequest(path, method, body).Where(misfit => !misfit.Contains("http://127.0.0.1", StringComparison.Ordinal))); }

        return misfits;
    }

    /// <summary>Which the description at hand does not have.</summary>
    private static bool IsOfDirectory(SentRequest request) => request.Address.StartsWith("/users/delta", StringComparison.Ordinal);

    [GeneratedRegex("^/users/[^/]+")]
    private static partial Regex User();

    [GeneratedRegex("/events/[^/]+")]
    private static partial Regex Event();

    [GeneratedRegex("^/subscriptions/[^/]+")]
    private static partial Regex Subscription();
}
