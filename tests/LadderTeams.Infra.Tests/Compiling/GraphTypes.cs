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
        Add("applications", new()
        {
            ["uniqueName"] = Required | Identifier, ["displayName"] = Required, ["appId"] = ReadOnly, ["id"] = ReadOnly, ["signInAudience"] = 0,
            ["identifierUris"] = 0, ["api"] = 0, ["appRoles"] = 0, ["spa"] = 0, ["requiredResourceAccess"] = 0, ["keyCredentials"] = 0, ["passwordCredentials"] = 0,
        });
        Add("applications/federatedIdentityCredentials", new()
        {
            ["name"] = Required | Identifier, ["issuer"] = Required, ["subject"] = Required, ["audiences"] = Required, ["description"] = 0, ["id"] = ReadOnly,
        });
        Add("servicePrincipals", new() { ["appId"] = Required | Identifier, ["id"] = ReadOnly, ["appRoles"] = 0, ["oauth2PermissionScopes"] = 0 });
        Add("appRoleAssignedTo", new() { ["appRoleId"] = Required, ["principalId"] = Required, ["resourceId"] = Required, ["id"] = ReadOnly });
        Add("oauth2PermissionGrants", new() { ["clientId"] = Required, ["consentType"] = Required, ["resourceId"] = Required, ["scope"] = 0, ["id"] = ReadOnly });

        var settings = new JsonObject { ["name"] = "MicrosoftGraph", ["version"] = "1.0.0", ["isSingleton"] = false };
        var index = new JsonObject { ["resources"] = resources, ["resourceFunctions"] = new JsonObject(), ["settings"] = settings };
        await File.WriteAllTextAsync(Path.Combine(folder, "types.json"), types.ToJsonString());
        await File.WriteAllTextAsync(Path.Combine(folder, "index.json"), index.ToJsonString());

        void Add(string name, Dictionary<string, int> properties)
        {
            var body = types.Count;
            var shape = properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, new JsonObject { ["type"] = Reference(0), ["flags"] = property.Value }));
            types.Add(new JsonObject { ["$type"] = "ObjectType", ["name"] = $"Microsoft.Graph/{name}", ["properties"] = new JsonObject(shape) });
            types.Add(new JsonObject { ["$type"] = "ResourceType", ["name"] = $"Microsoft.Graph/{name}@v1.0", ["scopeType"] = 0, ["body"] = Reference(body), ["flags"] = 0 });
            resources[$"Microsoft.Graph/{name}@v1.0"] = new JsonObject { ["$ref"] = $"types.json#/{body + 1}" };
        }
    }

    private static JsonObject Reference(int type) => new() { ["$ref"] = $"#/{type}" };
}
