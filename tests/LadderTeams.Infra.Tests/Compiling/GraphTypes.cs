using System.Text.Json.Nodes;

namespace LadderTeams.Infra.Tests.Compiling;

/// <summary>
/// The types of Microsoft Graph that the modules use, for a compiler without a network: their own properties, by the extension's
/// reference. What is within a property is anything.
/// </summary>
internal static class GraphTypes
{
    private const int Required = 1;
    private const int ReadOnly = 2;
    private const int Identifier = 16;

    public static async Task WriteAsync(string folder)
    {
        var types = new JsonArray(new JsonObject { ["$type"] = "AnyType" });
        var resources = new JsonObject();
        Add("applications", ["uniqueName"], ["displayName"], ["appId", "id"], ["signInAudience", "identifierUris", "api", "appRoles", "spa", "requiredResourceAccess", "keyCredentials", "passwordCredentials"]);
        Add("applications/federatedIdentityCredentials", ["name"], ["issuer", "subject", "audiences"], ["id"], ["description"]);
        Add("servicePrincipals", ["appId"], [], ["id"], ["appRoles", "oauth2PermissionScopes"]);
        Add("appRoleAssignedTo", [], ["appRoleId", "principalId", "resourceId"], ["id"], []);
        Add("oauth2PermissionGrants", [], ["clientId", "consentType", "resourceId"], ["id"], ["scope"]);

        var settings = new JsonObject { ["name"] = "MicrosoftGraph", ["version"] = "1.0.0", ["isSingleton"] = false };
        var index = new JsonObject { ["resources"] = resources, ["resourceFunctions"] = new JsonObject(), ["settings"] = settings };
        await File.WriteAllTextAsync(Path.Combine(folder, "types.json"), types.ToJsonString());
        await File.WriteAllTextAsync(Path.Combine(folder, "index.json"), index.ToJsonString());

        void Add(string name, string[] identifiers, string[] required, string[] readOnly, string[] others)
        {
            var body = types.Count;
            var shape = new JsonObject([.. Properties(Required | Identifier, identifiers), .. Properties(Required, required), .. Properties(ReadOnly, readOnly), .. Properties(0, others)]);
            types.Add(new JsonObject { ["$type"] = "ObjectType", ["name"] = $"Microsoft.Graph/{name}", ["properties"] = shape });
            types.Add(new JsonObject { ["$type"] = "ResourceType", ["name"] = $"Microsoft.Graph/{name}@v1.0", ["scopeType"] = 0, ["body"] = Reference(body), ["flags"] = 0 });
            resources[$"Microsoft.Graph/{name}@v1.0"] = new JsonObject { ["$ref"] = $"types.json#/{body + 1}" };
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(int flags, string[] names) =>
        names.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["type"] = Reference(0), ["flags"] = flags }));

    private static JsonObject Reference(int type) => new() { ["$ref"] = $"#/{type}" };
}
