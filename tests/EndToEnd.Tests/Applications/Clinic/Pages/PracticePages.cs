using Clinic.Data;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Pages;

public class PracticePages(ClinicContext db)
{
    public List<string> Doctors() => db.Doctors
        .Where(d => d.Name != "")
        .ToList()
        .ConvertAll(d => $"{d.Name} of {d.Practice.Name}"); // expect OT1002

    public async Task<List<string>> LoadedAsync()
    {
        var lines = new List<string>();
        foreach (var doctor in await db.Doctors.ToListAsync())
        {
            // The practice is shown too.
            await db.Entry(doctor).Reference(d => d.Practice).LoadAsync(); // expect OT2002
            lines.Add($"{doctor.Name} of {doctor.Practice.Name}");
        }

        return lines;
    }

    public List<string> Sizes() => db.Practices
        .Include(p => p.Doctors)
        .Include(p => p.Rooms)
        .ToList() // expect OT3001
        .ConvertAll(p => $"{p.Name}: {p.Doctors.Count} doctors in {p.Rooms.Count} rooms");

    public int Count() => db.Practices
        .Include(p => p.Doctors) // expect OT3002
        .Count(p => p.Rooms.Count > 0);
}
