using System.IO.Compression;
using System.Text;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Privacy;

/// <summary>Every row of every table that is of a company, as text: what is compressed is read, and ids among bytes are.</summary>
internal static class KeptRows
{
    public static async Task<IReadOnlyList<string>> OfAsync(Company company, params string[] containing)
    {
        var tables = company.Services.GetRequiredService<TableServiceClient>();
        var found = new List<string>();
        foreach (var (name, partition) in Partitions(company))
        {
            var table = await tables.GetOrCreateTableAsync(name, CancellationToken.None);
            await foreach (var row in table.QueryAsync(PartitionRange.All(partition), null, null, CancellationToken.None))
            {
                var text = $"{name} {row.PartitionKey}/{row.RowKey} {string.Join(' ', row.Select(property => TextOf(company, property.Value)))} {Unpacked(row)}";
                if (text.Contains(company.Tenant.Id, StringComparison.Ordinal) && containing.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))) { found.Add(text); }
            }
        }

        return found;
    }

    private static IEnumerable<(string Table, string Partition)> Partitions(Company company)
    {
        foreach (var who in People(company))
        {
            yield return ("Growth", TableKey.Encode(company.Tenant.Id, who.Id));
            yield return ("Idempotency", TableKey.Encode(company.KeyOf(who).Scope));
        }

        foreach (var table in new[] { "Growth", "People", "Ladders" }) { yield return (table, TableKey.Encode(company.Tenant.Id)); }

        foreach (var table in new[] { "RatedStatements", "Reports" }) { yield return (table, TableKey.Encode(company.Tenant.Id, "engineering")); }

        yield return ("IdempotencyExpiries", "all");
    }

    private static IEnumerable<Somebody> People(Company company) => [company.Engineer, company.Manager, company.Head, company.Peer, company.Owner, company.Admin];

    /// <summary>Bytes as they are, since an id may stand among them as such.</summary>
    private static string TextOf(Company company, object value) => value is not byte[] bytes ? $"{value}"
        : string.Join(' ', People(company).Select(who => who.Id).Where(id => bytes.AsSpan().IndexOf(Guid.Parse(id).ToByteArray()) >= 0));

    private static string Unpacked(TableEntity row)
    {
        using var packed = new MemoryStream();
        BinaryParts.Read(row, packed);
        packed.Position = 0;
        using var text = new MemoryStream();
        try
        {
            using var unpack = new BrotliStream(packed, CompressionMode.Decompress);
            unpack.CopyTo(text);
        }
        catch (InvalidOperationException)
        {
            return ""; // packed in another way, as the files of a ladder are
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
