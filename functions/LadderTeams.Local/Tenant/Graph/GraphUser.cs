using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>A person as Graph shows her.</summary>
internal static class GraphUser
{
    public const string Manager = "manager";
    private const string Type = "#microsoft.graph.user";

    private static readonly Dictionary<string, Func<Person, JsonNode?>> Properties = new(StringComparer.Ordinal)
    {
        ["accountEnabled"] = person => person.IsEnabled,
        ["deletedDateTime"] = _ => null,
        ["department"] = person => person.Department,
        ["displayName"] = person => person.DisplayName,
        ["givenName"] = person => person.GivenName,
        ["id"] = person => $"{person.Id}",
        ["jobTitle"] = person => person.JobTitle,
        ["mail"] = person => person.Mail,
        ["preferredLanguage"] = person => person.PreferredLanguage,
        ["surname"] = person => person.Surname,
        ["userPrincipalName"] = person => person.Mail,
        ["userType"] = _ => "Member",
    };

    private static readonly string[] Standard =
        ["displayName", "givenName", "id", "jobTitle", "mail", "preferredLanguage", "surname", "userPrincipalName"];

    public static bool Has(string property) => property is Manager || Properties.ContainsKey(property);

    /// <param name="select">Null for the standard properties.</param>
    public static JsonObject Of(Person person, IEnumerable<string>? select)
    {
        var user = new JsonObject();
        foreach (var property in (select ?? Standard).Where(Properties.ContainsKey)) { user[property] = Properties[property](person); }

        return user;
    }

    /// <summary>With its type, as where other things than people could stand.</summary>
    public static JsonObject Typed(JsonObject user)
    {
        user.Insert(0, "@odata.type", Type);
        return user;
    }

    public static JsonObject Reference(Guid person) => new() { ["@odata.type"] = Type, ["id"] = $"{person}" };
}
