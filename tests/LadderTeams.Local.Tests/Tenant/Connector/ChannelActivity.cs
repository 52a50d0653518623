using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant;

namespace LadderTeams.Local.Tests.Tenant.Connector;

/// <summary>What somebody in the demo company does in Teams.</summary>
internal static class ChannelActivity
{
    public const string ServiceUrl = "http://localhost:56150/_connector";
    public const string Engineer = "142c8364-7806-4577-93e7-83e7eb04b39b";
    public const string Locale = "en-US";

    /// <param name="person">The directory's id of who does it.</param>
    public static JsonObject Of(string name, JsonObject value, string person = Engineer) => new()
    {
        ["type"] = "invoke",
        ["name"] = name,
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["locale"] = Locale,
        ["from"] = new JsonObject { ["id"] = "29:1", ["aadObjectId"] = person },
        ["conversation"] = new JsonObject { ["id"] = "19:1", ["tenantId"] = $"{TenantOptions.DemoTenant}" },
        ["value"] = value,
    };
}
