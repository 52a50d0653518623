using System.Collections;
using System.Reflection;
using System.Text;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>A ladder written out in full, so that two can be compared.</summary>
internal static class Dump
{
    public static string Of(object? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(object? node, StringBuilder into)
    {
        switch (node)
        {
            case null: into.Append("null"); break;
            case string or ValueType: into.Append(node); break;
            case IEnumerable list:
                into.Append('[');
                foreach (var item in list)
                {
                    Write(item, into);
                    into.Append(",\n");
                }

                into.Append(']');
                break;
            default:
                into.Append(node.GetType().Name).Append('{');
                foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    into.Append(property.Name).Append('=');
                    Write(property.GetValue(node), into);
                    into.Append(';');
                }

                into.Append('}');
                break;
        }
    }
}
