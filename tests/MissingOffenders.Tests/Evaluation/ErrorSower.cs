using System.Text.Json.Nodes;

namespace MissingOffenders.Tests.Evaluation;

/// <summary>Makes an export of gold figures and damages some of them: left out, doubled, moved, a slot changed.</summary>
sealed class ErrorSower(int seed)
{
    public const string Header = "article_path,force,area,measure,value,modifier,as_of,as_of_basis,breakdown,attribution,review_status";

    readonly Random random = new(seed);

    public IEnumerable<string> Rows(string article, JsonNode gold)
    {
        List<string> rows = [.. gold["figures"]!.AsArray().SelectMany(f => Copies(f!.AsObject()).Select(copy => Row(article, copy)))];
        if (random.Next(3) == 0)
        {
            rows.Reverse();
        }

        return rows;
    }

    IEnumerable<JsonObject> Copies(JsonObject figure)
    {
        var number = random.Next(10) switch { 0 => 0, 1 => 2, _ => 1 };
        return Enumerable.Range(0, number).Select(_ => Damage(figure.DeepClone().AsObject()));
    }

    JsonObject Damage(JsonObject figure)
    {
        switch (random.Next(12))
        {
            case 0: figure["force"] = "Kent Police"; break;
            case 1: figure["force"] = null; break;
            case 2: figure["area"] = "United Kingdom"; break;
            case 3: figure["measure"] = random.Next(2) == 0 ? "wanted" : "managed"; break;
            case 4: figure["value"] = random.Next(20); break;
            case 5: figure["modifier"] = "approx"; break;
            case 6: figure["period"] = figure["period_alt"]?.DeepClone() ?? "2015"; break;
            case 7: figure["breakdown"] = new JsonObject { ["since"] = "2014" }; break;
            case 8: figure.Remove("breakdown"); break;
            default: break;
        }

        return figure;
    }

    string Row(string article, JsonObject figure)
    {
        var basis = random.Next(4) == 0 ? "publication" : "stated";
        var status = random.Next(15) == 0 ? "rejected" : "";
        var breakdown = string.Join(';', figure["breakdown"]?.AsObject().Select(p => $"{p.Key}={p.Value}") ?? []);
        string[] cells = ["force", "area", "measure", "value", "modifier", "period"];
        return string.Join(
            ',',
            new[] { article }.Concat(cells.Select(c => figure[c]?.ToString() ?? "")).Concat([basis, breakdown, figure["attribution"]?.ToString() ?? "", status])
                .Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }
}
