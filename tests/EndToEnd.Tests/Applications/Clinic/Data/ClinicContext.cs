using Clinic.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data;

public class ClinicContext : DbContext
{
    public DbSet<Practice> Practices => Set<Practice>();

    public DbSet<Doctor> Doctors => Set<Doctor>();

    public DbSet<Patient> Patients => Set<Patient>();

    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=clinic.db");
}
