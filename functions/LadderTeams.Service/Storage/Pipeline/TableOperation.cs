using Azure.Core;

namespace LadderTeams.Service.Storage.Pipeline;

/// <summary>What a request asks of which table. No key is in it.</summary>
internal static class TableOperation
{
    private const string Keys = "(PartitionKey=";

    public static string Of(Request request)
    {
        var path = request.Uri.ToUri().AbsolutePath;
        var place = path[(path.LastIndexOf('/') + 1)..];
        if (place is "$batch") { return "transaction"; }

        var table = place.Split('(')[0];
        var verb = request.Method.Method switch
        {
            "GET" => place.Contains(Keys, StringComparison.Ordinal) ? "get" : "query",
            "POST" => "insert",
            "DELETE" => "delete",
            _ => "update",
        };
        return $"{verb} {table}";
    }
}
