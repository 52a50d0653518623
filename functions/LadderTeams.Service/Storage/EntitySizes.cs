using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage;

/// <summary>What an entity takes in the store, by the service's own formula, with what the client adds to it.</summary>
internal static class EntitySizes
{
    private const int Entity = 4;
    private const int Property = 8;

    public static long Of(TableEntity entity) =>
        Entity
        + (2L * (entity.PartitionKey.Length + entity.RowKey.Length))
        + OfProperty(WriteMarks.Property, 4 + WriteMarks.LongestLength)
        + entity.Sum(property => OfProperty(property.Key, OfValue(property.Value)));

    private static long OfProperty(string name, long value) => Property + (2L * name.Length) + value;

    private static long OfValue(object value) => value switch
    {
        string text => 4 + (2L * text.Length),
        byte[] bytes => 4 + bytes.Length,
        Guid => 16,
        bool => 1,
        int => 4,
        _ => 8,
    };
}
