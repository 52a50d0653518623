using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LadderTeams.EndToEnd.Readme;

/// <summary>
/// Makes a picture of a page half as large. A page has few colors, and the shades between them at the edges of letters: 256 of them
/// stay as they are, and each of the others becomes the nearest of these.
/// </summary>
internal static class PalettePng
{
    private const int Signature = 8;
    private const int MostColors = 256;

    /// <param name="png">As a browser writes it: eight bits for each of red, green and blue, and not interlaced.</param>
    public static byte[] Shrink(byte[] png)
    {
        var (header, data) = Read(png);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var (depth, bytes) = (header[8], header[9] switch { 2 => 3, 6 => 4, _ => 0 });
        if (depth is not 8 || bytes is 0 || header[12] is not 0) { throw new InvalidDataException("This PNG is of another kind."); }

        var lines = Unfilter(data, width * bytes, height, bytes);
        int ColorAt(int line, int pixel) => (lines[line][pixel * bytes] << 16) | (lines[line][(pixel * bytes) + 1] << 8) | lines[line][(pixel * bytes) + 2];
        int[] all = [.. from line in Enumerable.Range(0, height) from pixel in Enumerable.Range(0, width) select ColorAt(line, pixel)];
        var palette = Choose([.. all.CountBy(color => color).OrderByDescending(color => color.Value)]);
        var indexes = all.Distinct().ToDictionary(color => color, color => (byte)Nearest(palette, color));

        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.SmallestSize))
        {
            for (var line = 0; line < height; line++)
            {
                packed.WriteByte(0); // no filter: neighbors in a palette are no neighbors in color
                packed.Write([.. all.AsSpan(line * width, width).ToArray().Select(color => indexes[color])]);
            }
        }

        (header[8], header[9]) = (8, 3);
        return
        [
            .. png.AsSpan(0, Signature), .. Chunk("IHDR", header),
            .. Chunk("PLTE", [.. palette.SelectMany(color => (byte[])[(byte)(color >> 16), (byte)(color >> 8), (byte)color])]),
            .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", []),
        ];
    }

    /// <summary>Half of them those that come up most; then each time the one that most is lost without, for a mark in an icon is small and has a color of its own.</summary>
    private static int[] Choose(IReadOnlyList<KeyValuePair<int, int>> counted)
    {
        List<int> palette = [.. counted.Take(MostColors / 2).Select(color => color.Key)];
        var lost = counted.Skip(palette.Count).ToDictionary(color => color.Key, color => palette.Min(known => Distance(known, color.Key)));
        while (palette.Count < MostColors && lost.Count > 0)
        {
            var next = lost.MaxBy(color => color.Value).Key;
            palette.Add(next);
            lost.Remove(next);
            foreach (var color in lost.Keys) { lost[color] = Math.Min(lost[color], Distance(next, color)); }
        }

        return [.. palette];
    }

    private static int Nearest(int[] palette, int color)
    {
        var exact = Array.IndexOf(palette, color);
        return exact >= 0 ? exact : Enumerable.Range(0, palette.Length).MinBy(index => Distance(palette[index], color));
    }

    private static int Distance(int one, int other)
    {
        var (red, green, blue) = ((one >> 16) - (other >> 16), ((one >> 8) & 255) - ((other >> 8) & 255), (one & 255) - (other & 255));
        return (red * red) + (green * green) + (blue * blue);
    }

    private static (byte[] Header, byte[] Data) Read(byte[] png)
    {
        using var data = new MemoryStream();
        byte[] header = [];
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var content = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR": header = content.ToArray(); break;
                case "IDAT": data.Write(content); break;
                default: break;
            }

            at += length + 12;
        }

        data.Position = 0;
        using var unpacked = new ZLibStream(data, CompressionMode.Decompress);
        using var all = new MemoryStream();
        unpacked.CopyTo(all);
        return (header, all.ToArray());
    }

    /// <summary>Each line begins with how it was written: by what its bytes differ from those before, above, or both.</summary>
    private static byte[][] Unfilter(byte[] data, int length, int height, int bytes)
    {
        var lines = new byte[height][];
        var above = new byte[length];
        for (var line = 0; line < height; line++)
        {
            var (filter, own) = (data[line * (length + 1)], data.AsSpan((line * (length + 1)) + 1, length).ToArray());
            for (var at = 0; at < length; at++)
            {
                var (left, corner) = at < bytes ? (0, 0) : (own[at - bytes], above[at - bytes]);
                own[at] += filter switch
                {
                    1 => (byte)left,
                    2 => above[at],
                    3 => (byte)((left + above[at]) / 2),
                    4 => (byte)Paeth(left, above[at], corner),
                    _ => 0,
                };
            }

            lines[line] = above = own;
        }

        return lines;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (byLeft, byAbove, byCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Check(named));
        return [.. length, .. named, .. check];
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint Check(byte[] bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check ^= one;
            for (var bit = 0; bit < 8; bit++) { check = (check >> 1) ^ ((check & 1) * 0xEDB88320); }
        }

        return ~check;
    }
}
