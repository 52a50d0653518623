using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Docs;

/// <summary>What docs/operate.md has an operator copy each day, and write back, before two of Azurite. They let nobody in by a token, but by what stands in the address.</summary>
public sealed class BackupTests
{
    private const string Table = "Growth";

    /// <summary>The store answers two rows at a time, so that there are pages.</summary>
    private const string Preamble = """
        SUBSCRIPTION=any
        az() { echo a-token; }
        curl() {
          local address=${!#}
          case $address in *'()') address="$address?\$top=2&$SIGNED" ;; *) address="$address?$SIGNED" ;; esac
          command curl "${@:1:$#-1}" "$address"
        }

        """;

    private static readonly string[] Rows =
    [
        """{"PartitionKey":"t|a","RowKey":"1","Text":"Grüße \"x\" \\ \n 漢","Count":5,"IsShared":true}""",
        """{"PartitionKey":"t|a","RowKey":"2","Long@odata.type":"Edm.Int64","Long":"9007199254740993","Bytes@odata.type":"Edm.Binary","Bytes":"AAECAw=="}""",
        """{"PartitionKey":"t|b","RowKey":"it's","Id@odata.type":"Edm.Guid","Id":"c9da6455-213d-42c9-9a79-3e9149a57833","At@odata.type":"Edm.DateTime","At":"2026-01-01T00:00:00.1234567Z"}""",
    ];

    [Fact]
    public async Task What_is_copied_is_written_back_as_it_was()
    {
        await using var used = await AzuriteProcess.StartAsync();
        await using var empty = await AzuriteProcess.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json;odata=fullmetadata"));
        var folder = Directory.CreateTempSubdirectory("ladder-copy-");
        try
        {
            await AddAsync(http, used, "Tables", $$"""{"TableName":"{{Table}}"}""");
            foreach (var row in Rows) { await AddAsync(http, used, Table, row); }

            await RunAsync("https://$ACCOUNT.table.core.windows.net", used, folder);
            await RunAsync("https://$EMPTY.table.core.windows.net", empty, folder);

            Assert.Equal(["Growth-0.json", "Growth-1.json"], folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
            Assert.Equal(Rows.Select(row => JsonNode.Parse(row)!.ToJsonString()), await ReadAsync(http, empty));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string address, AzuriteProcess azurite, DirectoryInfo folder)
    {
        var block = Assert.Single(Page.Of("docs/operate.md").Blocks, block => block.Content.Contains(address, StringComparison.Ordinal));

        var (code, output) = await CommandTests.RunAsync($"SIGNED='{Signed}'\n{Preamble}{block.Content.Replace(address, Address(azurite), StringComparison.Ordinal)}", folder.FullName);

        Assert.True(code == 0, output);
    }

    private static async Task AddAsync(HttpClient http, AzuriteProcess azurite, string to, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri($"{Address(azurite)}/{to}?{Signed}"), content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Without what the store adds.</summary>
    private static async Task<IEnumerable<string>> ReadAsync(HttpClient http, AzuriteProcess azurite)
    {
        using var answer = JsonDocument.Parse(await http.GetStringAsync(new Uri($"{Address(azurite)}/{Table}()?{Signed}")));
        return [.. answer.RootElement.GetProperty("value").EnumerateArray().Select(row => new JsonObject(row.EnumerateObject()
            .Where(property => !property.Name.StartsWith("odata.", StringComparison.Ordinal) && !property.Name.StartsWith("Timestamp", StringComparison.Ordinal))
            .Select(property => KeyValuePair.Create(property.Name, JsonNode.Parse(property.Value.GetRawText())))).ToJsonString())];
    }

    private static string Address(AzuriteProcess azurite) => $"http://{azurite.Endpoint}/devstoreaccount1";

    /// <summary>A shared access signature for all that a table service does.</summary>
    private static string Signed { get; } = Sign();

    private static string Sign()
    {
        const string Version = "2019-12-12", End = "2100-01-01T00:00:00Z", May = "rwdlacu";
        var key = AzuriteProcess.ConnectionString(0).Split(';').Single(part => part.StartsWith("AccountKey=", StringComparison.Ordinal))["AccountKey=".Length..];
        var signature = HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.UTF8.GetBytes($"devstoreaccount1\n{May}\nt\nsco\n\n{End}\n\n\n{Version}\n"));
        return $"sv={Version}&ss=t&srt=sco&sp={May}&se={End}&sig={Uri.EscapeDataString(Convert.ToBase64String(signature))}";
    }
}
