using Clinic.Data;
using Clinic.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Pages;

public class VisitPages(ClinicContext db, IPatients patients)
{
    public IEnumerable<string> All()
    {
        foreach (var visit in db.Visits.OrderBy(v => v.At).ToList())
        {
            yield return $"{visit.At}: {visit.Doctor.Name} sees {visit.Patient.Id}"; // expect OT1001
        }
    }

    public async Task<string> LastAsync()
    {
        var visit = await db.Visits.OrderByDescending(v => v.At).FirstAsync();
        return visit.Doctor.Name; // expect OT1003
    }

    public async Task<List<string>> NamesAsync(CancellationToken cancellation)
    {
        var lines = new List<string>();
        foreach (var visit in await db.Visits.ToListAsync(cancellation))
        {
            var patient = await patients.FindAsync(visit.PatientId, cancellation); // expect OT2001
            var before = await db.Visits.CountAsync(v => v.PatientId == visit.PatientId && v.DoctorId == visit.DoctorId, cancellation); // expect OT2001
            lines.Add($"{patient?.Name}: {before}");
        }

        return lines;
    }

    public async Task BillAsync(int doctor)
    {
        foreach (var visit in await db.Visits.Where(v => v.DoctorId == doctor).ToListAsync())
        {
            visit.IsBilled = true;
            await db.SaveChangesAsync(); // expect OT2003
        }
    }
}
